package io.github.sasp4j.spec.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The fields of a form ({@code application/x-www-form-urlencoded}) in their order. Immutable.
 *
 * @param fields decoded
 */
public record FormBody(List<Field> fields) {

    private static final Pattern SHAPE = Pattern.compile("(?s)\\s*[A-Za-z]+=[^<{]*");

    public FormBody {
        fields = List.copyOf(fields);
    }

    /** Whether a text looks like a form, and not like JSON or markup. */
    public static boolean isForm(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** Reads a form, as {@link #read(byte[])} does. */
    public static FormBody read(String text) {
        return read(text.getBytes(UTF_8));
    }

    /** Reads a form. White space before it and line breaks after it do not belong to it. */
    public static FormBody read(byte[] body) {
        int from = 0;
        int end = body.length;
        while (from < end && Character.isWhitespace(body[from])) {
            from++;
        }
        while (end > from && (body[end - 1] == '\r' || body[end - 1] == '\n')) {
            end--;
        }
        List<Field> fields = new ArrayList<>();
        for (int to; from < end; from = to + 1) {
            to = indexOf('&', body, from, end);
            if (to > from) {
                fields.add(field(body, from, to));
            }
        }
        return new FormBody(fields);
    }

    private static Field field(byte[] body, int from, int to) {
        int equals = indexOf('=', body, from, to);
        Decoded name = Decoded.of(body, from, equals);
        Decoded value = Decoded.of(body, Math.min(equals + 1, to), to);
        return new Field(name.text(), value.text(), !name.isWhole() || !value.isWhole());
    }

    private static int indexOf(char wanted, byte[] body, int from, int to) {
        int at = from;
        while (at < to && body[at] != wanted) {
            at++;
        }
        return at;
    }

    /**
     * A name and its value. Has no readable text of its own: it may be a password.
     *
     * @param name the name
     * @param value the value; a percent sign without two digits stays, bytes that are not UTF-8 become U+FFFD
     * @param isDamaged whether there was one of these
     */
    public record Field(String name, String value, boolean isDamaged) {

        @Override
        public String toString() {
            return name;
        }
    }

    private record Decoded(String text, boolean isWhole) {

        static Decoded of(byte[] body, int from, int to) {
            byte[] encoded = new byte[to - from];
            for (int i = from; i < to; i++) {
                encoded[i - from] = body[i] == '+' ? (byte) ' ' : body[i];
            }
            ByteArrayOutputStream octets = new ByteArrayOutputStream(encoded.length);
            boolean whole = PercentDecoder.decode(encoded, 0, encoded.length, octets);
            try {
                return new Decoded(
                        UTF_8.newDecoder()
                                .decode(ByteBuffer.wrap(octets.toByteArray()))
                                .toString(),
                        whole);
            } catch (CharacterCodingException notUtf8) {
                return new Decoded(octets.toString(UTF_8), false);
            }
        }
    }
}
