package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.spec.vocabulary.SpecField;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import io.github.sasp4j.value.DocumentedValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The domain model, which does not see the specification, has exactly its words. */
class DocumentedWordsTest {

    static Stream<Arguments> enumsWithTheirFields() {
        return Stream.of(
                Arguments.of(OrderStatus.values(), "PostPaymentData", "orderStatus"),
                Arguments.of(SectionStatus.values(), "CsrStatus", "status"),
                Arguments.of(RequirementStatus.values(), "RequirementStatus", "status"),
                Arguments.of(DomainStatus.values(), "DomainDescription", "dcvStatus"),
                Arguments.of(DcvMethodKind.values(), "DcvMethod", "type"),
                Arguments.of(ClickThroughStatus.values(), "AgreementStatus", "clickThroughStatus"),
                Arguments.of(CsrAction.values(), "CsrStatus", "availableActions"),
                Arguments.of(DcvAction.values(), "DcvStatus", "availableActions"),
                Arguments.of(AgreementAction.values(), "AgreementStatus", "availableActions"),
                Arguments.of(CallbackAction.values(), "CallbackStatus", "availableActions"),
                Arguments.of(OrganizationAction.values(), "OrganizationStatus", "availableActions"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("enumsWithTheirFields")
    void anEnumHasTheWordsOfItsField(DocumentedValue[] constants, String schema, String field) {
        assertThat(texts(constants))
                .containsExactlyInAnyOrderElementsOf(field(schema, field).words());
    }

    @Test
    void theHashOptionsAreThoseOfTheirType() {
        assertThat(texts(CsrHashOption.values()))
                .containsExactlyInAnyOrderElementsOf(
                        field("DcvMethod", "options").wordsByType().get("csrHash"));
    }

    @Test
    void theErrorCodesAreThoseOfTheTable() {
        assertThat(texts(ErrorCode.values()))
                .containsExactlyInAnyOrderElementsOf(SpecVocabulary.errors().stream()
                        .map(error -> String.valueOf(error.code()))
                        .toList());
    }

    @Test
    void theTextForSeveralDomainsIsTheSentinel() {
        assertThat(field("PostPaymentData", "domainName").sentinel()).contains(MultiDomain.STATIC_NAME);
    }

    private static SpecField field(String schema, String field) {
        return SpecVocabulary.schema(schema).field(field).orElseThrow();
    }

    private static List<String> texts(DocumentedValue... constants) {
        return Arrays.stream(constants).map(DocumentedValue::text).toList();
    }
}
