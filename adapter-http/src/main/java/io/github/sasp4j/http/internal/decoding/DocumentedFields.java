package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import io.github.sasp4j.spec.vocabulary.SpecField;
import io.github.sasp4j.spec.vocabulary.SpecSchema;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the specification says of the DTOs and of their properties. */
final class DocumentedFields {

    private static final String SUFFIX = "Dto";

    /** The tables require it of each section, and the specification's own example lacks it in several. */
    private static final String OPTIONAL_IN_PRACTICE = "description";

    private DocumentedFields() {}

    static boolean isWireType(Class<?> type) {
        return type.getPackage() == StatusResponseDto.class.getPackage();
    }

    static SpecSchema schema(Class<?> dto) {
        String name = dto.getSimpleName();
        return SpecVocabulary.schema(name.substring(0, name.length() - SUFFIX.length()));
    }

    /** The field of a property, or of the list whose elements the property holds; empty outside DTOs. */
    static Optional<SpecField> field(@Nullable BeanProperty property) {
        AnnotatedMember member = property == null ? null : property.getMember();
        return property != null && member != null && isWireType(member.getDeclaringClass())
                ? schema(member.getDeclaringClass()).field(property.getName())
                : Optional.empty();
    }

    /** The names of the fields that every object of a kind has. */
    static List<String> required(SpecSchema schema) {
        return schema.required().stream()
                .filter(name -> !name.equals(OPTIONAL_IN_PRACTICE))
                .toList();
    }
}
