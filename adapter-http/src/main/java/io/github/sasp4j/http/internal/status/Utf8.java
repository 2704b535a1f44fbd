package io.github.sasp4j.http.internal.status;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.ByteString;

/** Decodes what the specification promises to be UTF-8, and does not make up letters where it is not. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static Optional<String> decode(ByteString bytes) {
        String text = bytes.utf8();
        // The quick decoder puts this character in the place of bytes that are no UTF-8; it can also have been sent.
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            return Optional.empty();
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(marked ? text.substring(1) : text);
    }

    private static boolean isUtf8(ByteString bytes) {
        try {
            CharBuffer unused = StandardCharsets.UTF_8.newDecoder().decode(bytes.asByteBuffer());
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
