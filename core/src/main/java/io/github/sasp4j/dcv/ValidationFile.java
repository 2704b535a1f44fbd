package io.github.sasp4j.dcv;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A text file that proves control of a domain when it is served there over HTTP or HTTPS.
 *
 * @param host the host name that has to serve it
 * @param path the absolute path on that host; letters as the service gave them
 * @param lines the lines of the file
 */
public record ValidationFile(String host, String path, List<String> lines) implements DcvInstruction {

    public ValidationFile {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(path, "path");
        lines = List.copyOf(lines);
    }

    /** The bytes of the file as text: its lines, each ended by a line feed. */
    public String content() {
        return String.join("\n", lines) + "\n";
    }

    @Override
    public <R> R fold(
            Function<? super CnameRecord, ? extends R> record,
            Function<? super ValidationFile, ? extends R> file,
            Function<? super InstructionUnavailable, ? extends R> unavailable) {
        return file.apply(this);
    }
}
