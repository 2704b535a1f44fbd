package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.Progress;
import io.github.sasp4j.section.SectionKind;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTemplateTest {

    private static final Instant NOW = Instant.parse("2031-05-01T08:00:00Z");

    @ParameterizedTest
    @EnumSource
    void bearsTheNumberThatItIsGiven(OrderTemplate template) {
        assertThat(template.status(OrderNumber.of("0007"), NOW).orderNumber()).hasToString("0007");
    }

    @ParameterizedTest
    @EnumSource
    void hasAllSevenSections(OrderTemplate template) {
        assertThat(template.status(OrderNumber.of("1"), NOW).sections().present())
                .hasSize(SectionKind.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void stillHasSomethingThatTheCertificateWaitsFor(OrderTemplate template) {
        assertThat(template.status(OrderNumber.of("1"), NOW).nextSteps()).anyMatch(NextStep::blocking);
    }

    @Nested
    class OvSingleDomain {

        private final PostPaymentStatus status = OrderTemplate.OV_SINGLE_DOMAIN.status(OrderNumber.of("1"), NOW);

        @Test
        void waitsForTheCustomerInThreeSectionsAndForTheVendorInOne() {
            assertThat(status.nextSteps())
                    .filteredOn(NextStep::blocking)
                    .extracting(NextStep::actor, NextStep::section)
                    .containsExactly(
                            tuple(Actor.CUSTOMER, Optional.of(SectionKind.DCV)),
                            tuple(Actor.CUSTOMER, Optional.of(SectionKind.AGREEMENT)),
                            tuple(Actor.CUSTOMER, Optional.of(SectionKind.ORGANIZATION)),
                            tuple(Actor.VENDOR, Optional.of(SectionKind.CALLBACK)));
        }

        @Test
        void hasItsCsrDoneAndNothingElse() {
            assertThat(status.progress()).isEqualTo(new Progress(1, 5));
        }
    }
}
