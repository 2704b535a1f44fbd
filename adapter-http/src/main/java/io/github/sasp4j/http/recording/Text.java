package io.github.sasp4j.http.recording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The text of a body: UTF-8, or what can be made of its bytes one by one. What is no text at all is left out, as nobody
 * could say what it tells.
 */
record Text(String text, Charset charset, int bytes, boolean leftOut) {

    static final Text NONE = new Text("", StandardCharsets.UTF_8, 0, false);

    static Text of(ByteBuffer body) {
        int bytes = body.remaining();
        Charset charset = StandardCharsets.UTF_8;
        String text;
        try {
            text = charset.newDecoder().decode(body.duplicate()).toString();
        } catch (CharacterCodingException notUtf8) {
            charset = StandardCharsets.ISO_8859_1;
            text = charset.decode(body.duplicate()).toString();
        }
        return text.indexOf('\0') < 0 ? new Text(text, charset, bytes, false) : new Text("", charset, bytes, true);
    }

    /** Writes another text in this one's place; what is not UTF-8 keeps its bytes. */
    void writeTo(ObjectNode content, String other) {
        if (leftOut) {
            content.put("comment", bytes + " bytes that are no text, left out");
        } else if (charset.equals(StandardCharsets.UTF_8)) {
            content.put("text", other);
        } else {
            content.put("text", Base64.getEncoder().encodeToString(other.getBytes(charset)))
                    .put("encoding", "base64");
        }
    }
}
