package io.github.sasp4j.cli.output;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.document.DocumentName;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the types of the model are written as JSON where their records alone do not say it. A component that a record
 * gains is written under its own name, after those that are there.
 */
@SuppressWarnings("UnusedMethod") // Jackson reads the methods of mix-ins by reflection.
final class ModelJson extends SimpleModule {

    private static final long serialVersionUID = 1;

    ModelJson() {
        setMixInAnnotation(OpenValue.class, OpenValueMixIn.class);
        setMixInAnnotation(Section.class, SectionMixIn.class);
        setMixInAnnotation(SectionKind.class, SectionKindMixIn.class);
        setMixInAnnotation(Dcv.class, DcvMixIn.class);
        setMixInAnnotation(Domain.class, DomainMixIn.class);
        setMixInAnnotation(NextStep.class, NextStepMixIn.class);
        setMixInAnnotation(DcvMethod.class, DcvMethodMixIn.class);
        setMixInAnnotation(UploadAccess.class, UploadAccessMixIn.class);
        setMixInAnnotation(UploadToken.class, UploadTokenMixIn.class);
        for (Class<?> plain : List.of(OrderNumber.class, DocumentName.class, Instant.class, LocalDate.class)) {
            addSerializer(plain, ToStringSerializer.instance);
        }
    }

    private interface OpenValueMixIn {
        @JsonProperty("value")
        Optional<?> known();
    }

    @JsonPropertyOrder({"kind", "title", "status", "description", "actions"})
    private interface SectionMixIn {
        @JsonProperty("kind")
        SectionKind kind();

        @JsonProperty("actions")
        List<?> actions();
    }

    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    private interface SectionKindMixIn {}

    private interface DcvMixIn {
        @JsonUnwrapped
        CsrDigests digests();
    }

    /** The sentinel for no selection is not a selected method. */
    @JsonPropertyOrder({"name", "status", "selectedMethod", "methods"})
    private interface DomainMixIn {
        @JsonIgnore
        Optional<String> selectedMethodText();

        @JsonProperty("selectedMethod")
        Optional<String> selectedMethod();
    }

    /** The selected method stands on the domain. */
    @JsonPropertyOrder({"kind", "title", "level", "options"})
    private interface DcvMethodMixIn {
        @JsonIgnore
        Optional<String> selectedMethod();
    }

    @JsonPropertyOrder({"actor", "section", "action", "subject", "blocking", "kind"})
    private interface NextStepMixIn {
        @JsonIgnore
        Optional<String> recipient();
    }

    private interface UploadAccessMixIn {
        @JsonUnwrapped
        UploadToken token();
    }

    /** Its expiry, and never the token itself. */
    private interface UploadTokenMixIn {
        @JsonProperty("tokenExpires")
        Optional<Instant> expires();
    }
}
