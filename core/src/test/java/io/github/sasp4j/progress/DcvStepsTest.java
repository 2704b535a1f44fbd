package io.github.sasp4j.progress;

import static io.github.sasp4j.progress.SampleSections.csr;
import static io.github.sasp4j.progress.SampleSections.dcv;
import static io.github.sasp4j.progress.SampleSections.domain;
import static io.github.sasp4j.progress.SampleSections.steps;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.dcv.proof.ProofMissing;
import io.github.sasp4j.dcv.proof.ProofMistake;
import io.github.sasp4j.dcv.proof.ProofPartlySeen;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.dcv.proof.ProofWrong;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The next steps of the domains of an order. */
class DcvStepsTest {

    @Test
    void withoutASelectedMethodTheCustomerSelectsOneForEachDomain() {
        assertThat(steps(dcv(
                        SectionStatus.ACTION_REQUIRED,
                        List.of(DcvAction.SELECT_DCV_METHOD),
                        domain("a.example.com", DomainStatus.NOT_COMPLETED, "Not yet set"),
                        domain("b.example.com", DomainStatus.NOT_COMPLETED, "Not yet set"))))
                .containsExactly(
                        "CUSTOMER DCV SELECT_DCV_METHOD a.example.com blocking",
                        "CUSTOMER DCV SELECT_DCV_METHOD b.example.com blocking");
    }

    @Test
    void aMethodIsSelectedEvenWhereTheServiceOffersNoActionForIt() {
        assertThat(steps(dcv(
                        SectionStatus.ACTION_REQUIRED,
                        List.of(),
                        domain("a.example.com", DomainStatus.NOT_COMPLETED, "Not yet set"))))
                .singleElement()
                .asString()
                .startsWith("CUSTOMER DCV ")
                .endsWith(" a.example.com blocking");
    }

    @Test
    void aMethodThatBeginsWithAnAtSignIsNoAddress() {
        assertThat(steps(dcv(
                        SectionStatus.ACTION_REQUIRED,
                        List.of(DcvAction.ENTER_DCV_CODE),
                        domain("a.example.com", DomainStatus.NOT_COMPLETED, "@example.com"))))
                .noneMatch(step -> step.startsWith("CUSTOMER DCV ENTER_DCV_CODE a.example.com blocking"));
    }

    @Test
    void aProvedDomainAsksForNothing() {
        assertThat(steps(dcv(
                        SectionStatus.ACTION_REQUIRED,
                        List.of(DcvAction.SELECT_DCV_METHOD),
                        domain("a.example.com", DomainStatus.COMPLETED, "admin@example.com"),
                        domain("b.example.com", DomainStatus.NOT_COMPLETED, "Not yet set"))))
                .containsExactly("CUSTOMER DCV SELECT_DCV_METHOD b.example.com blocking");
    }

    @Test
    void theCodeOutOfAnEmailIsEnteredByTheCustomer() {
        assertThat(steps(dcv(
                        SectionStatus.ACTION_REQUIRED,
                        List.of(DcvAction.ENTER_DCV_CODE),
                        domain("a.example.com", DomainStatus.IN_PROGRESS, "admin@example.com"))))
                .containsExactly("CUSTOMER DCV ENTER_DCV_CODE a.example.com blocking");
    }

    @ParameterizedTest
    @EnumSource(
            value = DomainStatus.class,
            names = {"IN_PROGRESS", "NOT_COMPLETED"})
    void aRecordOrFileIsPublishedByTheCustomerAndThenLookedForByTheVendor(DomainStatus status) {
        assertThat(steps(dcv(
                        SectionStatus.IN_PROGRESS,
                        List.of(),
                        domain("a.example.com", status, "CNAME CSR Hash"),
                        domain("b.example.com", status, "HTTPS CSR Hash"))))
                .containsExactly(
                        "CUSTOMER DCV PUBLISH_DNS_RECORD a.example.com blocking",
                        "CUSTOMER DCV PUBLISH_FILE b.example.com blocking",
                        "VENDOR DCV WAIT_FOR_VALIDATION - blocking");
    }

    @Test
    void whatAPreflightHasSeenIsTheVendorsToFindAndItsMistakesAreTheCustomersToCorrect() {
        Map<String, ProofResult> proofs = Map.of(
                "a.example.com", new ProofSeen("_x.a.example.com", ProofSeen.Kind.RECORD),
                "b.example.com", new ProofWrong(ProofMistake.FILE_HTML, "https://b.example.com/x.txt", "<html>", "x"),
                "c.example.com", new ProofMissing("_x.c.example.com", false, Optional.empty()),
                "d.example.com", new ProofPartlySeen("_x.d.example.com", List.of("a"), List.of("b"), Optional.empty()),
                "e.example.com",
                        new ProofPartlySeen(
                                "_x.e.example.com", List.of("a"), List.of("b"), Optional.of(Instant.EPOCH)));

        List<NextStep> steps = NextSteps.of(
                Sections.of(dcv(
                        SectionStatus.IN_PROGRESS,
                        List.of(),
                        domain("a.example.com", DomainStatus.IN_PROGRESS, "CNAME CSR Hash"),
                        domain("b.example.com", DomainStatus.IN_PROGRESS, "HTTPS CSR Hash"),
                        domain("c.example.com", DomainStatus.IN_PROGRESS, "CNAME CSR Hash"),
                        domain("d.example.com", DomainStatus.IN_PROGRESS, "CNAME CSR Hash"),
                        domain("e.example.com", DomainStatus.IN_PROGRESS, "CNAME CSR Hash"))),
                proofs);

        assertThat(steps)
                .extracting(NextStep::kind)
                .containsExactly(
                        StepKind.CORRECT_FILE,
                        StepKind.PUBLISH_DNS_RECORD,
                        StepKind.CORRECT_DNS_RECORD,
                        StepKind.WAIT_FOR_RECORD_CHECK,
                        StepKind.WAIT_FOR_RECORD_CHECK,
                        StepKind.WAIT_FOR_VALIDATION);
        assertThat(steps.get(3).describe(Locale.ENGLISH))
                .isEqualTo("The DNS record for a.example.com is in place; the certificate authority will check it.");
    }

    @Test
    void anEmailIsFollowedByTheCustomerAtTheAddressThatWasSelected() {
        List<NextStep> steps = NextSteps.of(Sections.of(dcv(
                SectionStatus.IN_PROGRESS,
                List.of(),
                domain("a.example.com", DomainStatus.IN_PROGRESS, "admin@example.com"))));

        assertThat(steps)
                .extracting(NextStep::kind)
                .containsExactly(StepKind.FOLLOW_DCV_EMAIL, StepKind.WAIT_FOR_VALIDATION);
        assertThat(steps.get(0).recipient()).contains("admin@example.com");
    }

    @Test
    void aDomainProvedByCsrHashHasNoCodeToEnter() {
        assertThat(steps(dcv(
                        SectionStatus.ACTION_REQUIRED,
                        List.of(DcvAction.ENTER_DCV_CODE),
                        domain("a.example.com", DomainStatus.IN_PROGRESS, "HTTP CSR Hash"))))
                .containsExactly(
                        "CUSTOMER DCV PUBLISH_FILE a.example.com blocking",
                        "VENDOR DCV WAIT_FOR_VALIDATION - blocking",
                        "CUSTOMER DCV ENTER_DCV_CODE - optional");
    }

    @Test
    void aMethodByHandInProgressIsTheVendors() {
        assertThat(steps(dcv(
                        SectionStatus.IN_PROGRESS,
                        List.of(DcvAction.CAN_CHANGE_DCV_METHOD),
                        domain("a.example.com", DomainStatus.NOT_COMPLETED, "Manual"))))
                .containsExactly(
                        "VENDOR DCV WAIT_FOR_VALIDATION a.example.com blocking",
                        "CUSTOMER DCV CHANGE_DCV_METHOD - optional");
    }

    @Test
    void aMethodThatNobodyKnowsAndTheVendorIsNotCheckingWaitsForTheCustomer() {
        assertThat(steps(dcv(
                        SectionStatus.ACTION_REQUIRED,
                        List.of(),
                        domain("a.example.com", DomainStatus.NOT_COMPLETED, "Notarized letter"))))
                .containsExactly("CUSTOMER DCV PROVE_DOMAIN_CONTROL a.example.com blocking");
    }

    @Test
    void withoutAnyDomainTheSectionSpeaksForItself() {
        assertThat(steps(dcv(SectionStatus.ACTION_REQUIRED, List.of(DcvAction.SELECT_DCV_METHOD))))
                .containsExactly("CUSTOMER DCV SELECT_DCV_METHOD - blocking");
    }

    @Nested
    class WithoutHashesOfACsr {

        private final Section dcv = dcv(
                SectionStatus.ACTION_REQUIRED,
                List.of(DcvAction.CAN_CHANGE_DCV_METHOD),
                domain("example.org", DomainStatus.NOT_COMPLETED, "CNAME CSR Hash"));

        @Test
        void aHashMethodIsReplacedWhereTheOrderTakesNoCsr() {
            assertThat(steps(csr(SectionStatus.NOT_APPLICABLE), dcv))
                    .containsExactly("CUSTOMER DCV CHANGE_DCV_METHOD example.org blocking");
        }

        @Test
        void aHashMethodIsReplacedEvenWhereTheServiceOffersNoActionForIt() {
            Section withoutActions = dcv(
                    SectionStatus.ACTION_REQUIRED,
                    List.of(),
                    domain("example.org", DomainStatus.NOT_COMPLETED, "CNAME CSR Hash"));

            assertThat(steps(csr(SectionStatus.NOT_APPLICABLE), withoutActions))
                    .singleElement()
                    .asString()
                    .startsWith("CUSTOMER DCV ")
                    .endsWith(" example.org blocking");
        }

        @Test
        void aHashMethodIsKeptWhereACsrCanBeSubmitted() {
            assertThat(steps(csr(SectionStatus.ACTION_REQUIRED, CsrAction.NEED_PROVIDE_CSR), dcv))
                    .contains("CUSTOMER DCV PUBLISH_DNS_RECORD example.org blocking");
        }
    }
}
