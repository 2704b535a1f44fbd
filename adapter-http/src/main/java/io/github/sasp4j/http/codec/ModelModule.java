package io.github.sasp4j.http.codec;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.time.LocalDate;

/** How Jackson writes and reads the types of the model that are not plain records. */
final class ModelModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    ModelModule() {
        setMixInAnnotation(Coverage.class, CoverageMixIn.class);
        setMixInAnnotation(Section.class, SectionMixIn.class);
        for (Class<?> kind : Section.class.getPermittedSubclasses()) {
            registerSubtypes(new NamedType(kind, kind.getSimpleName()));
        }
        setMixInAnnotation(SingleDomain.class, SingleDomainMixIn.class);
        setMixInAnnotation(MultiDomain.class, MultiDomainMixIn.class);
        addSerializer(OpenValue.class, ToStringSerializer.instance);
        addDeserializer(OpenValue.class, new OpenValueDeserializer());
        addSerializer(UploadToken.class, new UploadTokenSerializer());
        addDeserializer(UploadToken.class, new UploadTokenDeserializer());
        addText(OrderNumber.class, OrderNumber::new);
        addText(Instant.class, Instant::parse);
        addText(LocalDate.class, LocalDate::parse);
    }

    private <T> void addText(Class<T> type, TextDeserializer.Reader<T> reader) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new TextDeserializer<>(type, reader));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(SingleDomain.class), @JsonSubTypes.Type(MultiDomain.class)})
    private interface CoverageMixIn {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface SectionMixIn {}

    @JsonTypeName("single")
    private interface SingleDomainMixIn {}

    @JsonTypeName("multi")
    private interface MultiDomainMixIn {}
}
