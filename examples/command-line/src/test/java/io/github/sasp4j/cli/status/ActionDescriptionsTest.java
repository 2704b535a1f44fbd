package io.github.sasp4j.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.value.DocumentedValue;
import io.github.sasp4j.value.OpenValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionDescriptionsTest {

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForEachOfCsr(CsrAction action) {
        assertPlain(action);
    }

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForEachOfDcv(DcvAction action) {
        assertPlain(action);
    }

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForEachOfTheAgreement(AgreementAction action) {
        assertPlain(action);
    }

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForEachOfTheCallback(CallbackAction action) {
        assertPlain(action);
    }

    @ParameterizedTest
    @EnumSource
    void thereAreWordsForEachOfTheOrganization(OrganizationAction action) {
        assertPlain(action);
    }

    @Test
    void anActionThatNobodyKnewYetIsShownAsItCame() {
        assertThat(ActionDescriptions.of(OpenValue.of(CsrAction.class, "signCSR")))
                .isEqualTo("'signCSR'");
    }

    private static <E extends Enum<E> & DocumentedValue> void assertPlain(E action) {
        assertThat(ActionDescriptions.of(OpenValue.of(action)))
                .matches("[a-z].*")
                .doesNotContain("'");
    }
}
