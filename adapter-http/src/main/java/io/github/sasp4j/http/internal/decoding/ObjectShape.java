package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import io.github.sasp4j.spec.vocabulary.SpecSchema;
import java.io.IOException;
import java.io.InputStream;

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
    static ObjectShape of(InputStream text, JavaType element) throws IOException {
        SpecSchema schema = DocumentedFields.schema(element.getRawClass());
        int objects = 0;
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (schema.field(parser.currentName()).isPresent()) {
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
}
