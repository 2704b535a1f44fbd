package io.github.sasp4j.http.recording;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.http.standin.StandIns;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes each exchange as a file of its own, an HTTP archive (HAR 1.2) that can be attached to a public report: {@code
 * 0001-status.har}, {@code 0002-upload.har} and so on.
 *
 * <p>Who and what a response is about is replaced, in whatever place and however it is escaped: login, password, session
 * and upload token; domain names, e-mail addresses, phone numbers and addresses of the Internet; the order's number
 * and the certificate's, by which the vendor's staff find a customer; the hashes and the unique value, which stand in
 * the DNS. A name has the same stand-in in all files of a recorder, of the same length and shape, and what lies under a
 * domain still does; only a password's length is not kept. A stand-in may be the name of somebody by chance. Of an
 * upload, the documents are left out, and the comment and the files' names are replaced.
 *
 * <p>The rest of a response stays as it came: white space, the order of fields, numbers as numbers; the specification's words
 * and the vendor's own hosts too. <strong>Names of persons and companies are not known, and stay where a response has
 * them: look through a file before you show it.</strong>
 *
 * <p>Thread-safe. A call never fails over its recording: if a file cannot be written, the first time is logged.
 */
public final class ExchangeRecorder {

    private static final Logger LOGGER = System.getLogger(ExchangeRecorder.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StandIns standIns = new StandIns();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean hasComplained = new AtomicBoolean();
    private final Path folder;

    private ExchangeRecorder(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * A recorder into a folder, which is made when the first file is. No file that is there is overwritten.
     *
     * @param folder where the files go
     */
    public static ExchangeRecorder into(Path folder) {
        return new ExchangeRecorder(folder);
    }

    /** Writes an exchange. The adapter does so; a client of somebody else's can too. Never throws. */
    public void record(Exchange exchange) {
        try {
            byte[] archive = JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(HttpArchive.of(exchange, standIns.newDisguise()));
            write(archive, operation(exchange));
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            if (hasComplained.compareAndSet(false, true)) {
                // By its kind alone: the message may repeat what was to be replaced.
                LOGGER.log(
                        Level.WARNING,
                        "An exchange is not recorded, nor may others be: {0}",
                        failure.getClass().getName());
            }
        }
    }

    private static String operation(Exchange exchange) {
        return exchange.sent().parts().stream().anyMatch(Exchange.File.class::isInstance) ? "upload" : "status";
    }

    private void write(byte[] archive, String operation) throws IOException {
        Files.createDirectories(folder);
        while (true) {
            Path file = folder.resolve(String.format("%04d-%s.har", number.incrementAndGet(), operation));
            try {
                Files.write(file, archive, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return;
            } catch (FileAlreadyExistsException ofAnotherRecorder) {
                // The next number is tried.
            }
        }
    }

    /** Says where the files go. */
    @Override
    public String toString() {
        return "ExchangeRecorder[" + folder + "]";
    }
}
