package io.github.sasp4j.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.value.OpenValue;
import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SectionsTest {

    private static final Sections NONE = Sections.of();

    @Test
    void theSectionsOfAnOrderAreThoseThatItHasInTheirOrder() {
        Sections all = NONE;
        for (Section section : each(SectionStatus.IN_PROGRESS).toList()) {
            all = all.with(section);
        }

        assertThat(NONE.present()).isEmpty();
        assertThat(all.present()).extracting(Section::kind).containsExactly(SectionKind.values());
    }

    @ParameterizedTest
    @MethodSource("inProgress")
    void aSectionTakesThePlaceOfTheOneOfItsKindAndOfNoOther(Section section) {
        Sections all = NONE;
        for (Section other : each(SectionStatus.COMPLETED).toList()) {
            all = all.with(other);
        }

        assertThat(all.with(section).present())
                .contains(section)
                .hasSize(7)
                .filteredOn(Section::isCompleted)
                .hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("inProgress")
    void aSectionUnderWayIsApplicableAndNotCompleted(Section section) {
        assertThat(section.isApplicable()).isTrue();
        assertThat(section.isCompleted()).isFalse();
        assertThat(section.actions()).isEmpty();
    }

    @Test
    void aSectionThatDoesNotApplyIsCompleted() {
        assertThat(each(SectionStatus.NOT_APPLICABLE)).allSatisfy(section -> {
            assertThat(section.isApplicable()).isFalse();
            assertThat(section.isCompleted()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NotApplicable, NEUTRAL",
        "ActionRequired, NEEDS_ACTION",
        "Completed, GOOD",
        "InProgress, IN_PROGRESS",
        "Unknown, NEUTRAL",
        "OnHold, NEUTRAL"
    })
    void aStatusHasTheToneInWhichItIsShown(String text, Tone tone) {
        assertThat(Tone.of(OpenValue.of(SectionStatus.class, text))).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource({"NotApplicable, NEUTRAL", "InProgress, IN_PROGRESS", "Completed, GOOD", "Unknown, NEUTRAL"})
    void aRequirementHasTheToneInWhichItIsShown(String text, Tone tone) {
        assertThat(Tone.of(OpenValue.of(RequirementStatus.class, text))).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource({"notExecuted, NEEDS_ACTION", "Executed, GOOD"})
    void anAgreementHasTheToneInWhichItIsShown(String text, Tone tone) {
        assertThat(Tone.of(OpenValue.of(ClickThroughStatus.class, text))).isEqualTo(tone);
    }

    @Test
    void everyWordOfTheSpecificationIsFoundByItsText() {
        assertThat(Stream.<StatusValue[]>of(
                                SectionStatus.values(), RequirementStatus.values(), ClickThroughStatus.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(word -> assertThat(word.text()).isNotBlank());
        assertThat(OpenValue.of(CallbackAction.class, "callMeLater").is(CallbackAction.CALL_ME_LATER))
                .isTrue();
        assertThat(OpenValue.of(OrganizationAction.class, "uploadDocument").is(OrganizationAction.UPLOAD_DOCUMENT))
                .isTrue();
        assertThat(OpenValue.of(AgreementAction.class, "resendAgreementEmail")
                        .is(AgreementAction.RESEND_AGREEMENT_EMAIL))
                .isTrue();
        assertThat(OpenValue.of(DcvAction.class, "enterDCVCode").is(DcvAction.ENTER_DCV_CODE))
                .isTrue();
    }

    static Stream<Section> inProgress() {
        return each(SectionStatus.IN_PROGRESS);
    }

    private static Stream<Section> each(SectionStatus known) {
        OpenValue<SectionStatus> status = OpenValue.of(known);
        Optional<String> none = Optional.empty();
        return Stream.of(
                new Csr(none, status, none, List.of()),
                new Dcv(none, status, none, List.of(), CsrDigests.none(), List.of()),
                new Agreement(
                        none, status, none, List.of(), Optional.empty(), none, Optional.empty(), Optional.empty()),
                new Callback(none, status, none, List.of(), none),
                new Organization(none, status, none, List.of(), List.of()),
                new SecondApproval(none, status, none),
                new FastService(none, status, none));
    }
}
