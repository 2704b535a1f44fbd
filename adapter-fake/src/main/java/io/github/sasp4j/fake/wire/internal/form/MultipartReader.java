package io.github.sasp4j.fake.wire.internal.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads a multipart body part by part, without ever holding more of it than one buffer. */
final class MultipartReader {

    private static final int CAPACITY = 64 * 1024;
    private static final int LONGEST_HEADERS = 8 * 1024;
    private static final byte[] LINE_END = "\r\n".getBytes(UTF_8);
    private static final byte[] HEADERS_END = "\r\n\r\n".getBytes(UTF_8);

    private final InputStream source;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[CAPACITY];
    private int from;
    private int to;

    MultipartReader(InputStream source, String boundary) {
        this.source = source;
        this.delimiter = ("\r\n--" + boundary).getBytes(UTF_8);
        // The first boundary has no line before it that would end.
        System.arraycopy(LINE_END, 0, buffer, 0, LINE_END.length);
        this.to = LINE_END.length;
    }

    /** Goes to the first part, which nothing may precede. */
    void begin() throws IOException, MalformedFormException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        copyUntil(delimiter, before, LONGEST_HEADERS);
        if (before.size() > 0) {
            throw new MalformedFormException("something stands before the first part");
        }
    }

    /** Whether there is another part; asked once after each delimiter. */
    boolean hasNext() throws IOException, MalformedFormException {
        int first = one();
        int second = one();
        if (first == '-' && second == '-') {
            return false;
        }
        if (first == '\r' && second == '\n') {
            return true;
        }
        throw new MalformedFormException("a boundary does not end its line");
    }

    /** The headers of the part that begins here. */
    String headers() throws IOException, MalformedFormException {
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        copyUntil(HEADERS_END, headers, LONGEST_HEADERS);
        return headers.toString(UTF_8);
    }

    /** Writes the content of the part out, up to the next boundary. */
    void content(OutputStream out, long most) throws IOException, MalformedFormException {
        copyUntil(delimiter, out, most);
    }

    private void copyUntil(byte[] end, OutputStream out, long most) throws IOException, MalformedFormException {
        long left = most;
        while (true) {
            int found = find(end);
            // What could be the beginning of the end stays until more has come.
            int sure = found >= 0 ? found : Math.max(from, to - end.length + 1);
            left -= sure - from;
            if (left < 0) {
                throw new MalformedFormException("a field or a header is too long");
            }
            out.write(buffer, from, sure - from);
            from = sure;
            if (found >= 0) {
                from += end.length;
                return;
            }
            fill();
        }
    }

    private int find(byte[] end) {
        for (int i = from; i <= to - end.length; i++) {
            if (buffer[i] == '\r' && matches(end, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(byte[] end, int at) {
        for (int i = 1; i < end.length; i++) {
            if (buffer[at + i] != end[i]) {
                return false;
            }
        }
        return true;
    }

    private int one() throws IOException, MalformedFormException {
        while (from == to) {
            fill();
        }
        return buffer[from++];
    }

    private void fill() throws IOException, MalformedFormException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int read = source.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new MalformedFormException("the body ends before its last boundary");
        }
        to += read;
    }
}
