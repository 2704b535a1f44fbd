package io.github.sasp4j.spec.form;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A stream that is read up to byte sequences which begin with CR, through one buffer. Belongs to one thread. */
final class DelimitedInput {

    private static final int CAPACITY = 64 * 1024;

    private final InputStream source;
    private final byte[] buffer = new byte[CAPACITY];
    private int from;
    private int to;

    /** The first delimiter can stand at the very beginning, where no line ends before it. */
    DelimitedInput(InputStream source) {
        this.source = source;
        buffer[to++] = '\r';
        buffer[to++] = '\n';
    }

    /** Copies what comes before a delimiter, and passes over the delimiter. */
    void copyUntil(byte[] end, OutputStream out, long maxBytes) throws IOException {
        long left = maxBytes;
        while (true) {
            int found = find(end);
            // What could be the beginning of the end stays until more has come.
            int sure = found >= 0 ? found : Math.max(from, to - end.length + 1);
            left -= sure - from;
            if (left < 0) {
                throw new MalformedFormException("a field, a header or the text before the first part is too long");
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

    boolean startsWith(String prefix) throws IOException {
        byte[] wanted = prefix.getBytes(US_ASCII);
        while (to - from < wanted.length) {
            fill();
        }
        return matches(wanted, from);
    }

    boolean skipIf(String prefix) throws IOException {
        boolean found = startsWith(prefix);
        from += found ? prefix.length() : 0;
        return found;
    }

    void skipBlanks() throws IOException {
        while (startsWith(" ") || startsWith("\t")) {
            from++;
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

    private boolean matches(byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (buffer[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void fill() throws IOException {
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
