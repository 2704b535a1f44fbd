package io.github.sasp4j.fake.wire.internal.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One field of a form, decoded.
 *
 * @param name the name as the caller wrote it; undecoded, if it cannot be decoded
 * @param value empty if it cannot be decoded: a percent sign without two digits, or bytes that are no UTF-8
 */
public record DecodedField(String name, Optional<String> value) {

    public static List<DecodedField> parse(byte[] body) {
        List<DecodedField> fields = new ArrayList<>();
        for (String pair : new String(body, ISO_8859_1).split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                fields.add(new DecodedField(decode(name).orElse(name), decode(value)));
            }
        }
        return fields;
    }

    /** Says nothing of the value, which may be a password. */
    @Override
    public String toString() {
        return "DecodedField[" + name + "]";
    }

    private static Optional<String> decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                int high = digit(encoded, i + 1);
                int low = digit(encoded, i + 2);
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        try {
            return Optional.of(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static int digit(String encoded, int at) {
        return at < encoded.length() ? Character.digit(encoded.charAt(at), 16) : -1;
    }
}
