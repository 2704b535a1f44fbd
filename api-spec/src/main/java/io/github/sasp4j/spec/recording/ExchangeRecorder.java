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
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

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
 * <p>A word has the same replacement in all files of a directory, whoever records into it. The replacements are derived
 * from a random key in the file {@code DO-NOT-SHARE.mask-key} of that directory, also readable for its owner only. The
 * key holds no name, unlike a table; but with it short words can be computed back, and others guessed. <strong>Do not
 * hand it on with the recordings.</strong>
 *
 * <p>Thread-safe. A call never fails over its recording: if a file cannot be written, the first time is logged.
 */
public final class ExchangeRecorder {

    private static final Logger LOGGER = System.getLogger(ExchangeRecorder.class.getName());

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean hasWarned = new AtomicBoolean();
    private final Path directory;

    private ExchangeRecorder(Path directory) {
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    /**
     * A recorder into a directory, which is made when the first file is. No file that is there is overwritten.
     *
     * @param directory where the files go
     */
    public static ExchangeRecorder into(Path directory) {
        return new ExchangeRecorder(directory);
    }

    /** Masks an exchange and writes it. Never throws. */
    public void record(RecordedExchange exchange) {
        try {
            Files.createDirectories(directory);
            byte[] archive = new HarWriter(new Masker(MaskKey.of(directory))).write(exchange);
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
