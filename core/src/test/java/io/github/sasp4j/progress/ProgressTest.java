package io.github.sasp4j.progress;

import static io.github.sasp4j.progress.SampleSections.agreement;
import static io.github.sasp4j.progress.SampleSections.callback;
import static io.github.sasp4j.progress.SampleSections.csr;
import static io.github.sasp4j.progress.SampleSections.fastService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void sectionsThatDoNotApplyAreNotCounted() {
        assertThat(Progress.of(Sections.of(csr(SectionStatus.COMPLETED), agreement(SectionStatus.NOT_APPLICABLE))))
                .isEqualTo(new Progress(1, 1));
    }

    @Test
    void aStatusThatIsNotKnownAppliesAndIsNotCompleted() {
        assertThat(Progress.of(Sections.of(
                        agreement(SectionStatus.UNKNOWN),
                        callback(OpenValue.of(SectionStatus.class, "Paused"), List.of()))))
                .isEqualTo(new Progress(0, 2));
    }

    @Test
    void theFastServiceIsLeftOut() {
        assertThat(Progress.of(Sections.of(csr(SectionStatus.COMPLETED), fastService(SectionStatus.IN_PROGRESS))))
                .isEqualTo(new Progress(1, 1));
    }

    @Test
    void noSectionsMeanNoProgressAndNothingToDo() {
        assertThat(Progress.of(Sections.of())).isEqualTo(new Progress(0, 0));
    }

    @Test
    void moreThanAllCannotBeCompleted() {
        assertThatThrownBy(() -> new Progress(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
