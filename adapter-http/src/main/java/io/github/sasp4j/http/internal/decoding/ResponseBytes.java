package io.github.sasp4j.http.internal.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/** The body of a response, after decompression. Texts are made of it only where something is told. Immutable. */
public final class ResponseBytes {

    /** A body without a byte. */
    public static final ResponseBytes NONE = new ResponseBytes(new byte[0]);

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(UTF_8);
    private static final char REPLACEMENT = '\uFFFD';
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final byte[] bytes;

    private ResponseBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A body. A byte order mark does not belong to it.
     *
     * @param bytes not copied, and not to be changed afterwards
     */
    public static ResponseBytes of(byte[] bytes) {
        int mark = BYTE_ORDER_MARK.length;
        boolean marked = bytes.length >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark);
        return new ResponseBytes(marked ? Arrays.copyOfRange(bytes, mark, bytes.length) : bytes);
    }

    /** Whether it is what the specification promises, UTF-8. */
    public boolean isUtf8() {
        if (isAscii()) {
            return true;
        }
        // The quick decoder puts this character in the place of bytes that are no UTF-8; it can also have been sent.
        return text().indexOf(REPLACEMENT) < 0 || isUtf8ByTheLetter();
    }

    /** Whether the first letter that is no white space begins a JSON object; a zero after it would mean UTF-16. */
    public boolean beginsAsObject() {
        int at = 0;
        while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at + 1 < bytes.length && bytes[at] == '{' && bytes[at + 1] != 0;
    }

    /** The text, read as UTF-8; what is none becomes U+FFFD. */
    public String text() {
        return new String(bytes, UTF_8);
    }

    /** The text, read as the character set in which no byte is wrong. */
    public String latin1() {
        return new String(bytes, ISO_8859_1);
    }

    /** A part of the text, between two offsets in bytes. */
    String text(long start, long end) {
        int from = Math.toIntExact(start);
        return new String(bytes, from, Math.toIntExact(end) - from, UTF_8);
    }

    /** The bytes themselves; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    private boolean isAscii() {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        long union = 0;
        while (rest.remaining() >= Long.BYTES) {
            union |= rest.getLong();
        }
        while (rest.hasRemaining()) {
            union |= rest.get();
        }
        return (union & NOT_ASCII) == 0;
    }

    private boolean isUtf8ByTheLetter() {
        try {
            CharBuffer unused = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
