package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a file of several response bodies, and leaves each body's bytes as they are. Stateless. */
final class BareBodies {

    private static final JsonFactory JSON = new JsonFactory();

    private BareBodies() {}

    /** The bodies; the file as a whole unless it consists of JSON objects, in an array or one after another. */
    static List<byte[]> in(byte[] file) {
        List<byte[]> bodies = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(file)) {
            JsonToken token = parser.nextToken();
            if (parser.currentLocation().getByteOffset() < 0) {
                // UTF-16 and UTF-32: the parser does not say at which byte it stands.
                return List.of(file);
            }
            boolean inArray = token == JsonToken.START_ARRAY;
            if (inArray) {
                token = parser.nextToken();
            }
            while (token == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                bodies.add(Arrays.copyOfRange(
                        file, start, (int) parser.currentLocation().getByteOffset()));
                token = parser.nextToken();
            }
            boolean ended = inArray ? token == JsonToken.END_ARRAY && parser.nextToken() == null : token == null;
            return ended && bodies.size() > (inArray ? 0 : 1) ? bodies : List.of(file);
        } catch (IOException noJson) {
            return List.of(file);
        }
    }
}
