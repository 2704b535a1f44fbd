package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import io.github.sasp4j.spec.dto.StatusResponseDto;

/** Puts the guards before DTOs and lists. */
final class LenientDeserializers extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
        boolean wireType = type.getBeanClass().getPackage() == StatusResponseDto.class.getPackage();
        return wireType ? new LenientObjectDeserializer(deserializer) : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        return new LenientListDeserializer(deserializer, type.getContentType());
    }
}
