package io.github.sasp4j.spec;

import static io.github.sasp4j.spec.internal.schema.SpecificationSchemas.NULLABLE;
import static io.github.sasp4j.spec.internal.schema.SpecificationSchemas.OPEN_LIST;
import static io.github.sasp4j.spec.internal.schema.SpecificationSchemas.PATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.spec.internal.schema.SpecificationSchemas;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpecificationProfileTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Nested
    class Rules {

        @Test
        void nullIsForbidden() {
            assertThat(derived("{'type': 'string', 'nullable': true}")).isEqualTo(json("{'type': 'string'}"));
        }

        @Test
        void anOpenListIsClosed() {
            assertThat(derived("{'x-extensible-enum': ['a', 'b']}")).isEqualTo(json("{'enum': ['a', 'b']}"));
        }

        @Test
        void aPatchReplacesWhatItNames() {
            assertThat(derived("{'maxLength': 9, 'x-documented': {'type': 'string', 'maxLength': 5}}"))
                    .isEqualTo(json("{'type': 'string', 'maxLength': 5}"));
        }

        @Test
        void aNullInAPatchRemovesTheKey() {
            assertThat(derived("{'allOf': [{}], 'x-documented': {'allOf': null, 'type': 'string'}}"))
                    .isEqualTo(json("{'type': 'string'}"));
        }

        @Test
        void anObjectInAPatchChangesTheObjectThatIsThere() {
            assertThat(derived("{'properties': {'a': {}, 'b': {}}, 'x-documented': {'properties': {'a': null}}}"))
                    .isEqualTo(json("{'properties': {'b': {}}}"));
        }

        @Test
        void anObjectInAPatchReplacesWhatIsNoObject() {
            assertThat(derived("{'items': true, 'x-documented': {'items': {'type': 'string', 'format': null}}}"))
                    .isEqualTo(json("{'items': {'type': 'string'}}"));
        }

        @Test
        void aPatchHasTheLastWordOnAClosedList() {
            assertThat(derived("{'x-extensible-enum': ['a', 'b'], 'x-documented': {'enum': ['a']}}"))
                    .isEqualTo(json("{'enum': ['a']}"));
        }

        @Test
        void aSchemaWithinASchemaIsReadInTheSameWay() {
            assertThat(derived("{'properties': {'a': {'oneOf': [{'nullable': true}]}}}"))
                    .isEqualTo(json("{'properties': {'a': {'oneOf': [{}]}}}"));
        }

        @Test
        void aPatchThatIsNoObjectIsRefused() {
            assertThatThrownBy(() -> derived("{'x-documented': 'string'}"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("x-documented is not an object: \"string\"");
        }

        @Test
        void aDescriptionWithoutSchemasIsRefused() {
            assertThatThrownBy(() -> SpecificationSchemas.of(json("{'components': {}}")))
                    .hasMessageContaining("schemas");
        }
    }

    @Nested
    class OfTheDescription {

        @Test
        void hasNoneOfTheThreeKeysLeft() {
            JsonNode schemas = SpecificationSchemas.of(SpecDocument.tree()).at("/components/schemas");

            assertThat(List.of(NULLABLE, OPEN_LIST, PATCH))
                    .allSatisfy(key -> assertThat(schemas.findValues(key)).isEmpty());
        }

        @Test
        void leavesAllThatIsNoSchemaAsItIs() {
            JsonNode derived = SpecificationSchemas.of(SpecDocument.tree());

            assertThat(List.of("/info", "/paths", "/components/examples", "/components/responses"))
                    .allSatisfy(part -> assertThat(derived.at(part)).isEqualTo(SpecDocument.at(part)));
        }

        @Test
        void leavesTheTolerantReadingAsItIs() {
            JsonNode before = SpecDocument.tree().deepCopy();

            SpecificationSchemas.of(SpecDocument.tree());

            assertThat(SpecDocument.tree()).isEqualTo(before);
        }
    }

    /** What the description promises of its patches, so that the order of the nodes does not matter. */
    @Nested
    class Patches {

        private final List<JsonNode> patched =
                SpecDocument.at("/components/schemas").findParents(PATCH);

        @Test
        void areThere() {
            assertThat(patched).hasSizeGreaterThan(20);
        }

        @Test
        void holdNoneOfTheThreeKeys() {
            assertThat(patched)
                    .allSatisfy(node -> assertThat(List.of(NULLABLE, OPEN_LIST, PATCH))
                            .allSatisfy(key ->
                                    assertThat(node.get(PATCH).findValues(key)).isEmpty()));
        }

        @Test
        void reachIntoNoNodeThatHasOneOfItsOwn() {
            assertThat(patched).noneMatch(node -> reachesIntoAPatchedNode(node.get(PATCH), node));
        }

        private boolean reachesIntoAPatchedNode(JsonNode patch, JsonNode target) {
            return patch.propertyStream()
                    .filter(change -> target.has(change.getKey()))
                    .anyMatch(change -> {
                        JsonNode reached = target.get(change.getKey());
                        return change.getValue().isObject()
                                ? reached.has(PATCH) || reachesIntoAPatchedNode(change.getValue(), reached)
                                : !reached.findParents(PATCH).isEmpty();
                    });
        }
    }

    private static JsonNode derived(String schema) {
        JsonNode description = json("{'components': {'schemas': {'A': " + schema + "}}}");
        return SpecificationSchemas.of(description).at("/components/schemas/A");
    }

    private static JsonNode json(String singleQuoted) {
        return JSON.readTree(singleQuoted.replace('\'', '"'));
    }
}
