package io.github.sasp4j.progress;

import static io.github.sasp4j.progress.SampleSections.dcv;
import static io.github.sasp4j.progress.SampleSections.domain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTextsTest {

    private static final ResourceBundle ENGLISH = StepTexts.of(Locale.ENGLISH).texts();
    private static final ResourceBundle GERMAN = StepTexts.of(Locale.GERMANY).texts();

    @ParameterizedTest
    @EnumSource
    void eachKindHasASentenceInBothLanguages(StepKind kind) {
        NextStep step = NextStep.onOrder(Actor.CUSTOMER, kind);

        assertThat(Stream.of(step.describe(Locale.ENGLISH), step.describe(Locale.GERMAN)))
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "''"))
                .doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void aSentenceNamesTheDomainAndTheAddress() {
        NextStep step = NextSteps.of(Sections.of(dcv(
                        SectionStatus.IN_PROGRESS,
                        List.of(),
                        domain("a.example.com", DomainStatus.IN_PROGRESS, "admin@example.com"))))
                .get(0);

        assertThat(step.describe(Locale.ENGLISH))
                .isEqualTo(
                        "Follow the instructions in the verification e-mail for a.example.com, sent to admin@example.com.");
    }

    @Test
    void aLanguageWithoutTextsIsEnglishWhateverTheMachineSpeaks() {
        NextStep step = NextStep.onOrder(Actor.CUSTOMER, StepKind.PAY);

        assertThat(step.describe(Locale.FRENCH)).isEqualTo("Pay for the order.");
    }

    @Test
    void aHostCanBringItsOwnTexts() {
        ResourceBundle french = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"PAY", "Payez la commande."}};
            }
        };

        assertThat(NextStep.onOrder(Actor.CUSTOMER, StepKind.PAY).describe(french))
                .isEqualTo("Payez la commande.");
    }
}
