package io.github.sasp4j.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepDescriptionsTest {

    @ParameterizedTest
    @CsvSource({
        "AWAITING_PAYMENT, pay the order",
        "PAYMENT_PROMISED, see that the payment arrives",
        "ERROR, ask the vendor what is wrong with the order"
    })
    void aStepOnTheOrderFollowsFromItsStatus(OrderStatus status, String words) {
        assertThat(new StepDescriptions(OpenValue.of(status)).of(NextStep.onOrder(Actor.WEB_HOST)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, CSR, submit the CSR",
        "CUSTOMER, DCV, prove the control of www.example.com",
        "CUSTOMER, AGREEMENT, execute the agreement",
        "CUSTOMER, CALLBACK, see to the call to the signer",
        "CUSTOMER, ORGANIZATION, see to the validation of the organization",
        "CUSTOMER, SECOND_APPROVAL, see to the second approval",
        "CUSTOMER, FAST_SERVICE, see to the fast service",
        "VENDOR, CSR, check the CSR",
        "VENDOR, DCV, check the control of www.example.com",
        "VENDOR, AGREEMENT, process the agreement",
        "VENDOR, CALLBACK, prepare the call to the signer",
        "VENDOR, ORGANIZATION, validate the organization",
        "VENDOR, SECOND_APPROVAL, give the second approval",
        "VENDOR, FAST_SERVICE, treat the order with priority"
    })
    void aStepWithoutAnActionFollowsFromItsSection(Actor actor, SectionKind section, String words) {
        assertThat(words(step(actor, section, Optional.empty(), "www.example.com")))
                .isEqualTo(words);
    }

    @Test
    void anActionNamesItsDomain() {
        NextStep step = step(
                Actor.CUSTOMER,
                SectionKind.CALLBACK,
                Optional.of(OpenValue.of(CallbackAction.CALL_ME_NOW)),
                "a.example.com");

        assertThat(words(step)).isEqualTo("ask to be called now for a.example.com");
    }

    @Test
    void aDomainWithoutANameIsStillADomain() {
        assertThat(words(step(Actor.VENDOR, SectionKind.DCV, Optional.empty(), " ")))
                .isEqualTo("check the control of the domain");
    }

    private static String words(NextStep step) {
        return new StepDescriptions(OpenValue.of(OrderStatus.PENDING)).of(step);
    }

    private static NextStep step(Actor actor, SectionKind section, Optional<OpenValue<?>> action, String domain) {
        return new NextStep(actor, Optional.of(section), action, Optional.of(domain), true);
    }
}
