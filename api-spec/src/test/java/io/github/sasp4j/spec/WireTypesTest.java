package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.spec.dto.AgreementStatusDto;
import io.github.sasp4j.spec.dto.DcvMethodDto;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated types carry the wire: what is read comes out again. */
class WireTypesTest {

    private static final Set<String> NUMBERS_THAT_ARE_TEXT = Set.of("errorCode", "orderNumber", "level");

    @ParameterizedTest
    @ValueSource(
            strings = {
                Examples.DOCUMENT_SUCCESS,
                Examples.DOCUMENT_FAILURE,
                Examples.SINGLE_DOMAIN,
                Examples.MARK_CERTIFICATE
            })
    void loseNothingOfAnExample(String file) {
        StatusResponseDto read = WireTypes.read(Examples.text(file), StatusResponseDto.class);

        assertThat(WireTypes.written(read)).isEqualTo(withNumbersAsText(tree(file)));
    }

    @ParameterizedTest
    @MethodSource("io.github.sasp4j.spec.GeneratedSources#types")
    void keepAFieldThatTheDescriptionDoesNotName(Class<?> type) {
        String json = "{\"brandNew\":{\"inner\":[1,null,\"x\"]},\"nothing\":null}";

        assertThat(WireTypes.written(WireTypes.read(json, type)).properties())
                .containsAll(WireTypes.read(json, JsonNode.class).properties());
    }

    @Test
    void giveAnUnnamedFieldAsAdditionalProperty() {
        StatusResponseDto read = WireTypes.read("{\"maStatus\":\"x\"}", StatusResponseDto.class);

        assertThat(read.getAdditionalProperties()).containsOnlyKeys("maStatus").containsEntry("maStatus", "x");
    }

    @Test
    void keepEveryDigitOfAnOrderNumber() {
        String digits = "123456789012345678901234567890";

        assertThat(WireTypes.read("{\"orderNumber\":" + digits + "}", PostPaymentDataDto.class)
                        .getOrderNumber())
                .isEqualTo(digits);
    }

    @Test
    void keepLeadingZeros() {
        assertThat(WireTypes.read("{\"level\":\"007\"}", DcvMethodDto.class).getLevel())
                .isEqualTo("007");
    }

    @Test
    void takeOneActionAsAListOfOne() {
        String json = "{\"availableActions\":\"resendAgreementEmail\"}";

        assertThat(WireTypes.read(json, AgreementStatusDto.class).getAvailableActions())
                .containsExactly("resendAgreementEmail");
    }

    @Nested
    class TheUploadToken {

        private final String token =
                tree(Examples.DOCUMENT_SUCCESS).at("/data/uploadDocumentToken").asText();
        private final StatusResponseDto answer =
                WireTypes.read(Examples.text(Examples.DOCUMENT_SUCCESS), StatusResponseDto.class);

        @Test
        void isRead() {
            assertThat(answer.getData().getUploadDocumentToken()).isNotEmpty().isEqualTo(token);
        }

        @Test
        void isNotPrintedWithTheAnswer() {
            assertThat(answer.toString()).contains("uploadDocumentToken").doesNotContain(token);
        }

        @Test
        void isNotPrintedWithTheData() {
            assertThat(answer.getData().toString())
                    .contains("uploadDocumentToken")
                    .doesNotContain(token);
        }
    }

    private static JsonNode tree(String file) {
        return WireTypes.read(Examples.text(file), JsonNode.class);
    }

    private static JsonNode withNumbersAsText(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> NUMBERS_THAT_ARE_TEXT.contains(field.getKey()))
                    .forEach(
                            field -> object.put(field.getKey(), field.getValue().asText()));
        }
        node.forEach(WireTypesTest::withNumbersAsText);
        return node;
    }
}
