package io.github.sasp4j.http.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.sasp4j.value.DocumentedValue;
import io.github.sasp4j.value.OpenValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a word of the list that the place is declared with. */
@SuppressWarnings("rawtypes") // Jackson knows the list at run time only
final class OpenValueDeserializer extends StdScalarDeserializer<OpenValue> implements ContextualDeserializer {

    private static final long serialVersionUID = 1;

    private final @Nullable JavaType list;

    OpenValueDeserializer() {
        this(null);
    }

    private OpenValueDeserializer(@Nullable JavaType list) {
        super(OpenValue.class);
        this.list = list;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType();
        return new OpenValueDeserializer(type == null ? null : type.containedType(0));
    }

    @Override
    public OpenValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (list == null) {
            throw context.weirdStringException("", OpenValue.class, "a word of no list");
        }
        return word(list.getRawClass(), parser.getText());
    }

    @SuppressWarnings("unchecked") // each OpenValue is declared with an enum that is a documented list
    private static <E extends Enum<E> & DocumentedValue> OpenValue<E> word(Class<?> list, String text) {
        return OpenValue.of((Class<E>) list, text);
    }
}
