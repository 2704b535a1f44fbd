package io.github.sasp4j.dcv;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A text file that proves control of a domain when it is served there over HTTP or HTTPS: with status 200, without a
 * redirect, as {@value #MEDIA_TYPE}.
 *
 * @param host the host name in ASCII, or the IP address, that has to serve it
 * @param path the absolute path on that host; letters as the service gave them
 * @param lines the lines of the file
 */
public record ValidationFile(String host, String path, List<String> lines) implements DcvInstruction {

    /** The media type to serve the file with. */
    public static final String MEDIA_TYPE = "text/plain";

    public ValidationFile {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(path, "path");
        lines = List.copyOf(lines);
    }

    /** The name of the file without its directory. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A guess at the zone of the host, as {@link CnameRecord#guessedZone()} makes it; an IP address as it is. */
    public String guessedZone() {
        return DomainName.guessedZone(host);
    }

    /** The content of the file as text: its lines, each ended by a line feed. */
    public String content() {
        return String.join("\n", lines) + "\n";
    }

    /** The exact bytes of the file: ASCII, without a byte order mark. */
    public byte[] bytes() {
        return content().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The address at which the CA looks for the file.
     *
     * @param scheme {@code http} or {@code https}, as the method says
     */
    public URI url(String scheme) {
        return URI.create(scheme + "://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + path);
    }

    @Override
    public <R> R fold(
            Function<? super CnameRecord, ? extends R> record,
            Function<? super ValidationFile, ? extends R> file,
            Function<? super InstructionUnavailable, ? extends R> unavailable) {
        return file.apply(this);
    }
}
