package io.github.sasp4j.progress;

import static io.github.sasp4j.progress.SampleSections.agreement;
import static io.github.sasp4j.progress.SampleSections.callback;
import static io.github.sasp4j.progress.SampleSections.csr;
import static io.github.sasp4j.progress.SampleSections.fastService;
import static io.github.sasp4j.progress.SampleSections.steps;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
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
        void aCompletedSectionShowsWhatIsStillAvailable() {
            assertThat(steps(csr(SectionStatus.COMPLETED, CsrAction.CAN_REPLACE_CSR)))
                    .containsExactly("CUSTOMER CSR REPLACE_CSR - optional");
        }

        @Test
        void anActionThatTheSectionCannotDoWithoutBlocks() {
            assertThat(steps(csr(SectionStatus.ACTION_REQUIRED, CsrAction.NEED_PROVIDE_CSR)))
                    .containsExactly("CUSTOMER CSR SUBMIT_CSR - blocking");
        }

        @Test
        void aRequiredSectionWithoutSuchAnActionBlocksWithoutOne() {
            assertThat(steps(agreement(SectionStatus.ACTION_REQUIRED, AgreementAction.RESEND_AGREEMENT_EMAIL)))
                    .containsExactly(
                            "CUSTOMER AGREEMENT SIGN_AGREEMENT - blocking",
                            "CUSTOMER AGREEMENT RESEND_AGREEMENT_EMAIL - optional");
        }

        @ParameterizedTest
        @EnumSource(
                value = SectionStatus.class,
                names = {"IN_PROGRESS", "UNKNOWN"})
        void aSectionTheVendorWorksOnOrDoesNotKnowIsTheVendors(SectionStatus status) {
            assertThat(steps(agreement(status))).containsExactly("VENDOR AGREEMENT WAIT_FOR_VALIDATION - blocking");
        }

        @Test
        void aStatusThatNobodyKnowsIsTheVendors() {
            assertThat(steps(callback(OpenValue.of(SectionStatus.class, "Paused"), List.of())))
                    .containsExactly("VENDOR CALLBACK WAIT_FOR_VALIDATION - blocking");
        }

        @Test
        void anActionThatNobodyKnowsIsAvailableAndBlocksNothing() {
            OpenValue<CallbackAction> unknown = OpenValue.of(CallbackAction.class, "callMeByVideo");

            assertThat(steps(callback(OpenValue.of(SectionStatus.ACTION_REQUIRED), List.of(unknown))))
                    .containsExactly(
                            "CUSTOMER CALLBACK TAKE_CALLBACK - blocking", "CUSTOMER CALLBACK OTHER - optional");
        }

        @Test
        void theFastServiceBlocksNothing() {
            assertThat(steps(fastService(SectionStatus.IN_PROGRESS)))
                    .containsExactly("VENDOR FAST_SERVICE WAIT_FOR_VALIDATION - optional");
        }
    }

    @Test
    void onceTheCallWasRequestedItsCodeAloneBlocks() {
        assertThat(steps(callback(
                        OpenValue.of(SectionStatus.ACTION_REQUIRED),
                        List.of(
                                OpenValue.of(CallbackAction.CALL_ME_NOW),
                                OpenValue.of(CallbackAction.ENTER_CALLBACK_CODE)))))
                .containsExactly(
                        "CUSTOMER CALLBACK ENTER_CALLBACK_CODE - blocking",
                        "CUSTOMER CALLBACK REQUEST_CALLBACK - optional");
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
                        "CUSTOMER CALLBACK REQUEST_CALLBACK - blocking",
                        "VENDOR AGREEMENT WAIT_FOR_VALIDATION - blocking",
                        "CUSTOMER CSR REPLACE_CSR - optional");
    }

    @Test
    void theCallComesAfterTheValidationOfTheOrganization() {
        assertThat(steps(
                        callback(OpenValue.of(SectionStatus.IN_PROGRESS), List.of()),
                        new Organization(
                                Optional.empty(),
                                OpenValue.of(SectionStatus.IN_PROGRESS),
                                Optional.empty(),
                                List.of(),
                                List.of())))
                .containsExactly(
                        "VENDOR ORGANIZATION WAIT_FOR_VALIDATION - blocking",
                        "VENDOR CALLBACK WAIT_FOR_VALIDATION - blocking");
    }
}
