package io.github.sasp4j.http.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Reads a value of its text. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Reader<T> reader;

    TextDeserializer(Class<T> type, Reader<T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText();
        try {
            return reader.read(text);
        } catch (IllegalArgumentException | DateTimeException other) {
            throw context.weirdStringException("", handledType(), "not of this type");
        }
    }

    /** Makes a value of its text. */
    @FunctionalInterface
    interface Reader<T> {

        T read(String text);
    }
}
