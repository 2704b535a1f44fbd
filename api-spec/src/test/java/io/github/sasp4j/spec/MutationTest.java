package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A mistake in the description does not go unnoticed: messages of which the verdict is known bring it to light. */
class MutationTest {

    private final Corpus corpus = new Corpus();

    @Test
    void theDescriptionAsItIsMakesNoMistake() {
        assertThat(corpus.firstMistake(SpecDocument.DESCRIPTION, "")).isEmpty();
    }

    @Test
    void everyMutantIsCaught() {
        List<Mutant> mutants = Mutants.of(whatACheckReads());

        List<String> survivors = mutants.parallelStream()
                .filter(mutant -> corpus.firstMistake(new OpenApiDescription(mutant.tree()), mutant.field())
                        .isEmpty())
                .map(Mutant::toString)
                .toList();

        assertThat(mutants).hasSizeGreaterThan(300);
        assertThat(survivors).isEmpty();
    }

    @Test
    void everyKindOfMistakeIsMade() {
        assertThat(Mutants.of(whatACheckReads()))
                .extracting(Mutant::change)
                .contains("renamed", "required", "no null")
                .contains("the type is integer", "the word Pending dropped from x-extensible-enum")
                .contains("maxLength one less", "the error code -42 gone", "required by the tables");
    }

    /** The schemas and the specification's example. The rest would be copied with each mutant, to no purpose. */
    private static JsonNode whatACheckReads() {
        ObjectNode description = JsonNodeFactory.instance.objectNode();
        ObjectNode components = description.putObject("components");
        components.set("schemas", SpecDocument.at("/components/schemas"));
        components
                .putObject("examples")
                .set("documentSuccess", SpecDocument.at("/components/examples/documentSuccess"));
        return description;
    }
}
