package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A mistake in the description does not go unnoticed: messages of which the verdict is known bring it to light. */
class MutationTest {

    private final Corpus corpus = new Corpus();

    @Test
    void theDescriptionAsItIsMakesNoMistake() {
        assertThat(corpus.firstMistake(TheSpec.DESCRIPTION, "")).isEmpty();
    }

    @Test
    void everyMutantIsCaught() {
        List<Mutant> mutants = Mutants.of(TheSpec.tree());

        List<String> survivors = mutants.parallelStream()
                .filter(mutant -> corpus.firstMistake(new Description(mutant.tree()), mutant.field())
                        .isEmpty())
                .map(Mutant::toString)
                .toList();

        assertThat(mutants).hasSizeGreaterThan(300);
        assertThat(survivors).isEmpty();
    }

    @Test
    void everyKindOfMistakeIsMade() {
        assertThat(Mutants.of(TheSpec.tree()))
                .extracting(Mutant::change)
                .contains("renamed", "required", "no null")
                .contains("the type is integer", "the word Pending dropped from x-extensible-enum")
                .contains("maxLength one less", "the error code -42 gone", "required by the tables");
    }
}
