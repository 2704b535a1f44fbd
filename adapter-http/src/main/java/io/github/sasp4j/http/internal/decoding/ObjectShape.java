package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What an object in the place of a list of objects is. */
enum ObjectShape {
    /** One element: it has a field that elements have. */
    ELEMENT,
    /** The elements under names, such as numbers with gaps: all its fields are objects. */
    OBJECT_OF_ELEMENTS,
    /** Neither. */
    OTHER;

    private static final JsonFactory JSON = new JsonFactory();

    /** Looks ahead in the text, which begins with the object, as far as the object's own fields. */
    static ObjectShape of(Reader text, JavaType element) throws IOException {
        Set<String> known = fields(element.getRawClass());
        int objects = 0;
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (known.contains(parser.currentName())) {
                    return ELEMENT;
                }
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return OTHER;
                }
                parser.skipChildren();
                objects++;
            }
        }
        return objects > 0 ? OBJECT_OF_ELEMENTS : OTHER;
    }

    private static Set<String> fields(Class<?> dto) {
        return Arrays.stream(dto.getMethods())
                .map(method -> method.getAnnotation(JsonProperty.class))
                .filter(Objects::nonNull)
                .map(JsonProperty::value)
                .collect(Collectors.toSet());
    }
}
