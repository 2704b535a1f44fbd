package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;

/** Puts the lenient deserializers in the place of Jackson's for DTOs and lists. */
final class LenientDeserializers extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
        return DocumentedFields.isWireType(type.getBeanClass())
                ? new LenientObjectDeserializer((BeanDeserializerBase) deserializer)
                : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        return new LenientListDeserializer(type.getContentType());
    }
}
