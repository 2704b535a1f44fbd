package io.github.sasp4j.spec.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code multipart/form-data} part by part and holds no more than one buffer of it (RFC 2046, section 5.1; RFC
 * 7578). Text before the first and after the last boundary is skipped, white space after a boundary is allowed.
 * Belongs to one thread.
 *
 * <pre>{@code
 * MultipartReader parts = MultipartReader.open(contentType, body, 100);
 * while (parts.next()) {
 *     fields.put(parts.part().name(), parts.text(16 * 1024));
 * }
 * }</pre>
 */
public final class MultipartReader {

    private static final int MAX_BOUNDARY = 70;
    private static final int MAX_HEADERS = 8 * 1024;
    private static final int MAX_PREAMBLE = 64 * 1024;
    private static final byte[] HEADERS_END = "\r\n\r\n".getBytes(UTF_8);

    private final DelimitedInput input;
    private final byte[] delimiter;
    private final int maxParts;
    private int parts;
    private boolean isInPart;
    private @Nullable MultipartPart part;

    private MultipartReader(InputStream body, String boundary, int maxParts) {
        this.input = new DelimitedInput(body);
        this.delimiter = ("\r\n--" + boundary).getBytes(UTF_8);
        this.maxParts = maxParts;
    }

    /**
     * A reader of a body.
     *
     * @param contentType the message's media type with its boundary
     * @param maxParts the highest number of parts; a body with more is malformed
     * @throws MalformedFormException if it is another media type, or has no boundary of 1 to 70 characters
     */
    public static MultipartReader open(String contentType, InputStream body, int maxParts)
            throws MalformedFormException {
        HeaderValue type = HeaderValue.parse(contentType);
        if (!type.value().equalsIgnoreCase("multipart/form-data")) {
            throw new MalformedFormException("the media type is not multipart/form-data");
        }
        String boundary = type.parameter("boundary").orElse("");
        if (boundary.isEmpty() || boundary.length() > MAX_BOUNDARY) {
            throw new MalformedFormException("the media type has no boundary of 1 to 70 characters");
        }
        return new MultipartReader(body, boundary, maxParts);
    }

    /**
     * Goes to the next part; what is left of the part before is skipped.
     *
     * @return whether there is one
     * @throws MalformedFormException if the body breaks off, or is no form
     */
    public boolean next() throws IOException {
        if (isInPart) {
            input.copyUntil(delimiter, OutputStream.nullOutputStream(), Long.MAX_VALUE);
        } else if (parts == 0) {
            input.copyUntil(delimiter, OutputStream.nullOutputStream(), MAX_PREAMBLE);
        }
        isInPart = false;
        if (input.skipIf("--")) {
            return false;
        }
        input.skipBlanks();
        if (!input.startsWith("\r\n")) {
            throw new MalformedFormException("a boundary does not end its line");
        }
        if (++parts > maxParts) {
            throw new MalformedFormException("there are more than " + maxParts + " parts");
        }
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        // The line break of the boundary stays, so that a part without headers has their end too.
        input.copyUntil(HEADERS_END, headers, MAX_HEADERS);
        isInPart = true;
        part = MultipartPart.of(headers.toString(UTF_8));
        return true;
    }

    /**
     * The headers of the current part.
     *
     * @throws IllegalStateException before the first part
     */
    public MultipartPart part() {
        if (part == null) {
            throw new IllegalStateException("call next() first");
        }
        return part;
    }

    /**
     * Writes the content of the part out.
     *
     * @param maxBytes the highest number of bytes
     * @throws MalformedFormException if the body breaks off, or the content is longer
     */
    public void content(OutputStream out, long maxBytes) throws IOException {
        input.copyUntil(delimiter, out, maxBytes);
        isInPart = false;
    }

    /**
     * The content of the part as a text.
     *
     * @param maxBytes the highest number of bytes
     * @throws MalformedFormException if the body breaks off, or the content is longer
     */
    public String text(long maxBytes) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content(content, maxBytes);
        return content.toString(part().charset());
    }
}
