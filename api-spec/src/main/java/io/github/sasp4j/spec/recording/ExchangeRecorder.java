package io.github.sasp4j.spec.recording;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Writes each exchange as a file of its own, an HTTP archive (HAR 1.2) that can be attached to a public report: {@code
 * 0001-status.har}, {@code 0002-upload.har} and so on. The files are readable for their owner only, where the file
 * system knows owners.
 *
 * <p>Masking works by an allow-list. What the specification documents stays: names of fields, words, messages, the
 * servers and paths; so do counts, dates, error codes, punctuation, white space and the structure of a body. Every other
 * letter and digit is replaced, by a letter of its case or a digit, so that lengths and forms stay: an e-mail address,
 * a host or a hash is one afterwards. Passwords, sessions and tokens are replaced as a whole, and of a token the times
 * alone stay. Documents of an upload, bodies that are no text and headers that may hold a secret are left out. What stays
 * visible is the shape: how long a name is, and where it occurs again.
 *
 * <p>A word has the same replacement in all files of a directory, in every recorder and process of one user. The
 * replacements are derived from the path of the directory and from a random key, which is not in the directory, so that
 * the directory can be handed on as a whole: with the key, masked words can be computed back. The key lies in the user's
 * directory for the state of programs, {@code sasp4j/mask-key} below {@code $XDG_STATE_HOME}, {@code %LOCALAPPDATA%} or
 * {@code ~/.local/state}, whichever is there first, or in a file that the caller names. It is made when it is first
 * needed. If it is deleted, or the directory is moved, later recordings have other replacements.
 *
 * <p>Thread-safe. A call never fails over its recording: if a file cannot be written, the first time is logged.
 */
public final class ExchangeRecorder {

    private static final Logger LOGGER = System.getLogger(ExchangeRecorder.class.getName());

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean hasWarned = new AtomicBoolean();
    private final Path directory;
    private final Path key;

    private ExchangeRecorder(Path directory, Path key) {
        this.directory = Objects.requireNonNull(directory, "directory");
        this.key = Objects.requireNonNull(key, "key");
        if (isWithin(directory, key)) {
            throw new IllegalArgumentException("The key must not lie in the directory of the recordings: " + key);
        }
    }

    /**
     * A recorder into a directory, which is made when the first file is. No file that is there is overwritten.
     *
     * @param directory where the files go
     */
    public static ExchangeRecorder into(Path directory) {
        return into(directory, usersKey());
    }

    /**
     * A recorder into a directory, with a key in another place: for a process without a home, or for users that share
     * the replacements.
     *
     * @param directory where the files go
     * @param key the file of the key, which is made, readable for its owner only, if there is none
     * @throws IllegalArgumentException if the key is in the directory or below
     */
    public static ExchangeRecorder into(Path directory, Path key) {
        return new ExchangeRecorder(directory, key);
    }

    /** Masks an exchange and writes it. Never throws. */
    public void record(RecordedExchange exchange) {
        try {
            Files.createDirectories(directory);
            byte[] archive = new HarWriter(new Masker(MaskKey.in(key).of(directory))).write(exchange);
            boolean isUpload = exchange.request()
                    .filter(sent -> sent.fields().stream().anyMatch(RecordedField::isFile))
                    .isPresent();
            write(archive, isUpload ? "upload" : "status");
        } catch (IOException | RuntimeException failure) {
            if (hasWarned.compareAndSet(false, true)) {
                // By its kind alone: the message may repeat what was to be replaced.
                LOGGER.log(
                        Level.WARNING,
                        "An exchange is not recorded, nor may others be: {0}",
                        failure.getClass().getName());
            }
        }
    }

    private static Path usersKey() {
        return Stream.of("XDG_STATE_HOME", "LOCALAPPDATA")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).map(Path::of).stream())
                .filter(Path::isAbsolute)
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "state"))
                .resolve(Path.of("sasp4j", "mask-key"));
    }

    private static boolean isWithin(Path directory, Path file) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(directory.toAbsolutePath().normalize());
    }

    private void write(byte[] archive, String operation) throws IOException {
        while (true) {
            Path file = directory.resolve(String.format("%04d-%s.har", number.incrementAndGet(), operation));
            try (FileChannel channel =
                    OwnerOnly.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                for (ByteBuffer rest = ByteBuffer.wrap(archive); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                return;
            } catch (FileAlreadyExistsException ofAnotherRecorder) {
                // The next number is tried.
            }
        }
    }

    /** Says where the files go. */
    @Override
    public String toString() {
        return "ExchangeRecorder[" + directory + "]";
    }
}
