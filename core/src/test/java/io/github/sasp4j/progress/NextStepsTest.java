package io.github.sasp4j.progress;

import static io.github.sasp4j.progress.SampleSections.agreement;
import static io.github.sasp4j.progress.SampleSections.callback;
import static io.github.sasp4j.progress.SampleSections.csr;
import static io.github.sasp4j.progress.SampleSections.dcv;
import static io.github.sasp4j.progress.SampleSections.domain;
import static io.github.sasp4j.progress.SampleSections.fastService;
import static io.github.sasp4j.progress.SampleSections.sections;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepsTest {

    @Nested
    class BySectionStatus {

        @Test
        void aSectionThatDoesNotApplyAsksForNothing() {
            assertThat(steps(csr(SectionStatus.NOT_APPLICABLE, CsrAction.NEED_PROVIDE_CSR)))
                    .isEmpty();
        }

        @Test
        void aCompletedSectionShowsWhatIsStillOnOffer() {
            assertThat(steps(csr(SectionStatus.COMPLETED, CsrAction.CAN_REPLACE_CSR)))
                    .containsExactly("CUSTOMER CSR canReplaceCSR - optional");
        }

        @Test
        void anActionThatTheSectionCannotDoWithoutBlocks() {
            assertThat(steps(csr(SectionStatus.ACTION_REQUIRED, CsrAction.NEED_PROVIDE_CSR)))
                    .containsExactly("CUSTOMER CSR needProvideCSR - blocking");
        }

        @Test
        void aRequiredSectionWithoutSuchAnActionBlocksWithoutOne() {
            assertThat(steps(agreement(SectionStatus.ACTION_REQUIRED, AgreementAction.RESEND_AGREEMENT_EMAIL)))
                    .containsExactly(
                            "CUSTOMER AGREEMENT - - blocking", "CUSTOMER AGREEMENT resendAgreementEmail - optional");
        }

        @ParameterizedTest
        @EnumSource(
                value = SectionStatus.class,
                names = {"IN_PROGRESS", "UNKNOWN"})
        void aSectionTheVendorWorksOnOrDoesNotKnowIsTheVendors(SectionStatus status) {
            assertThat(steps(agreement(status))).containsExactly("VENDOR AGREEMENT - - blocking");
        }

        @Test
        void aStatusThatNobodyKnowsIsTheVendors() {
            assertThat(steps(callback(OpenValue.of(SectionStatus.class, "Paused"), List.of())))
                    .containsExactly("VENDOR CALLBACK - - blocking");
        }

        @Test
        void anActionThatNobodyKnowsIsOnOfferAndBlocksNothing() {
            OpenValue<CallbackAction> unknown = OpenValue.of(CallbackAction.class, "callMeByVideo");

            assertThat(steps(callback(OpenValue.of(SectionStatus.ACTION_REQUIRED), List.of(unknown))))
                    .containsExactly("CUSTOMER CALLBACK - - blocking", "CUSTOMER CALLBACK callMeByVideo - optional");
        }

        @Test
        void theFastServiceBlocksNothing() {
            assertThat(steps(fastService(SectionStatus.IN_PROGRESS)))
                    .containsExactly("VENDOR FAST_SERVICE - - optional");
        }
    }

    @Nested
    class ByDomain {

        @Test
        void withoutASelectedMethodTheCustomerSelectsOneForEachDomain() {
            assertThat(steps(dcv(
                            SectionStatus.ACTION_REQUIRED,
                            List.of(DcvAction.SELECT_DCV_METHOD),
                            domain("a.example.com", DomainStatus.NOT_COMPLETED, "Not yet set"),
                            domain("b.example.com", DomainStatus.NOT_COMPLETED, "Not yet set"))))
                    .containsExactly(
                            "CUSTOMER DCV selectDCVMethod a.example.com blocking",
                            "CUSTOMER DCV selectDCVMethod b.example.com blocking");
        }

        @Test
        void aProvedDomainAsksForNothing() {
            assertThat(steps(dcv(
                            SectionStatus.ACTION_REQUIRED,
                            List.of(DcvAction.SELECT_DCV_METHOD),
                            domain("a.example.com", DomainStatus.COMPLETED, "admin@example.com"),
                            domain("b.example.com", DomainStatus.NOT_COMPLETED, "Not yet set"))))
                    .containsExactly("CUSTOMER DCV selectDCVMethod b.example.com blocking");
        }

        @Test
        void theCodeOutOfAnEmailIsEnteredByTheCustomer() {
            assertThat(steps(dcv(
                            SectionStatus.ACTION_REQUIRED,
                            List.of(DcvAction.ENTER_DCV_CODE),
                            domain("a.example.com", DomainStatus.IN_PROGRESS, "admin@example.com"))))
                    .containsExactly("CUSTOMER DCV enterDCVCode a.example.com blocking");
        }

        @Test
        void aDomainProvedByCsrHashHasNoCodeToEnter() {
            assertThat(steps(dcv(
                            SectionStatus.ACTION_REQUIRED,
                            List.of(DcvAction.ENTER_DCV_CODE),
                            domain("a.example.com", DomainStatus.IN_PROGRESS, "HTTP CSR Hash"))))
                    .containsExactly("VENDOR DCV - a.example.com blocking", "CUSTOMER DCV enterDCVCode - optional");
        }

        @Test
        void aSelectedMethodThatTheVendorIsNotCheckingWaitsForTheCustomer() {
            assertThat(steps(dcv(
                            SectionStatus.ACTION_REQUIRED,
                            List.of(),
                            domain("a.example.com", DomainStatus.NOT_COMPLETED, "CNAME CSR Hash"))))
                    .containsExactly("CUSTOMER DCV - a.example.com blocking");
        }

        @Test
        void aSelectedMethodInASectionInProgressIsBeingChecked() {
            assertThat(steps(dcv(
                            SectionStatus.IN_PROGRESS,
                            List.of(DcvAction.CAN_CHANGE_DCV_METHOD),
                            domain("a.example.com", DomainStatus.NOT_COMPLETED, "CNAME CSR Hash"))))
                    .containsExactly(
                            "VENDOR DCV - a.example.com blocking", "CUSTOMER DCV canChangeDCVMethod - optional");
        }

        @Test
        void withoutAnyDomainTheSectionSpeaksForItself() {
            assertThat(steps(dcv(SectionStatus.ACTION_REQUIRED, List.of(DcvAction.SELECT_DCV_METHOD))))
                    .containsExactly("CUSTOMER DCV selectDCVMethod - blocking");
        }
    }

    @Test
    void theCustomersBlockingStepsComeFirstThenTheVendorsThenTheRest() {
        assertThat(steps(
                        csr(SectionStatus.COMPLETED, CsrAction.CAN_REPLACE_CSR),
                        agreement(SectionStatus.IN_PROGRESS),
                        callback(
                                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                                List.of(OpenValue.of(CallbackAction.CALL_ME_NOW)))))
                .containsExactly(
                        "CUSTOMER CALLBACK callMeNow - blocking",
                        "VENDOR AGREEMENT - - blocking",
                        "CUSTOMER CSR canReplaceCSR - optional");
    }

    private static List<String> steps(Section... sections) {
        return NextSteps.of(sections(sections)).stream()
                .map(step -> String.join(
                        " ",
                        step.actor().name(),
                        step.section().orElseThrow().name(),
                        step.action().map(OpenValue::text).orElse("-"),
                        step.subject().orElse("-"),
                        step.blocking() ? "blocking" : "optional"))
                .toList();
    }
}
