package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.spec.dto.DcvMethodDto;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a DTO, and notes which required fields it lacks. Anything but an object in its place, and a field that the
 * specification does not have, is kept raw. Each field may stand once.
 */
final class LenientObjectDeserializer extends BeanDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient List<String> required;

    LenientObjectDeserializer(BeanDeserializerBase ofJackson) {
        super(ofJackson);
        this.required = DocumentedFields.required(DocumentedFields.schema(ofJackson.handledType()));
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            DecodingContext.of(context).keep(DeviationKind.MALFORMED_VALUE, parser);
            return null;
        }
        Object dto = _valueInstantiator.createUsingDefault(context);
        long seen = 0;
        Set<String> unknown = Set.of();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            SettableBeanProperty property = _beanProperties.find(name);
            if (property == null) {
                unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
                if (!unknown.add(name)) {
                    throw DecodingContext.duplicate(parser);
                }
                parser.nextToken();
                DecodingContext.of(context).keep(DeviationKind.UNKNOWN_FIELD, parser);
                continue;
            }
            if ((seen & bit(property)) != 0) {
                throw DecodingContext.duplicate(parser);
            }
            seen |= bit(property);
            parser.nextToken();
            Object value = DecodingContext.value(property.getValueDeserializer(), parser, context);
            if (value != null) {
                property.set(dto, value);
            }
        }
        check(dto, seen, parser, DecodingContext.of(context).findings());
        return dto;
    }

    private void check(Object dto, long seen, JsonParser parser, DeviationCollector findings) {
        if (!findings.isWanted()) {
            return;
        }
        for (String name : required) {
            if ((seen & bit(_beanProperties.find(name))) == 0 && findings.takesAnother()) {
                findings.absent(DecodingContext.pointer(parser) + "/" + name);
            }
        }
        if (dto instanceof DcvMethodDto method) {
            MethodOptions.check(method, parser, findings);
        }
    }

    /** No DTO has as many as 64 properties. */
    private static long bit(SettableBeanProperty property) {
        return 1L << property.getPropertyIndex();
    }
}
