package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Which fields make a request, by section 1. */
class StatusRequestTest {

    private final ObjectNode order = new JsonMapper().createObjectNode().put("orderNumber", "654824");

    @Nested
    class Access {

        @Test
        void byLoginIsAccepted() {
            assertFindings(login()).isEmpty();
        }

        @Test
        void bySessionIsAccepted() {
            assertFindings(session()).isEmpty();
        }

        @Test
        void byBothIsRefused() {
            assertFindings(login().put("saspSessionID", "demo-session")).isNotEmpty();
        }

        @Test
        void byNeitherIsRefused() {
            assertFindings(order).isNotEmpty();
        }

        @Test
        void byALoginWithoutItsPasswordIsRefused() {
            assertFindings(order.put("loginName", "demo")).isNotEmpty();
        }

        @Test
        void byAPasswordWithoutItsLoginIsRefused() {
            assertFindings(order.put("loginPassword", "demo-password")).isNotEmpty();
        }

        @Test
        void bySessionAndHalfALoginIsRefused() {
            assertFindings(session().put("loginName", "demo")).isNotEmpty();
        }

        @Test
        void bySessionAndTheOtherHalfIsRefused() {
            assertFindings(session().put("loginPassword", "demo-password")).isNotEmpty();
        }
    }

    @Nested
    class Arguments {

        @Test
        void thatAreUnknownAreRefused() {
            assertFindings(session().put("colour", "blue")).isNotEmpty();
        }

        @Test
        void withoutAnOrderNumberAreRefused() {
            assertFindings(session().without("orderNumber")).isNotEmpty();
        }

        @Test
        void mayNameACertificateOfSixteenDigits() {
            assertFindings(session().put("certificateID", "1".repeat(16))).isEmpty();
        }

        @Test
        void mayNotNameACertificateOfSeventeenDigits() {
            assertFindings(session().put("certificateID", "1".repeat(17))).isNotEmpty();
        }

        @Test
        void mayNotNameACertificateWithLetters() {
            assertFindings(session().put("certificateID", "12a4")).isNotEmpty();
        }

        @Test
        void mayHaveTextsOfFullLength() {
            assertFindings(order.put("orderNumber", "1".repeat(64))
                            .put("loginName", "n".repeat(64))
                            .put("loginPassword", "p".repeat(128)))
                    .isEmpty();
        }

        @Test
        void mayNotHaveAnOrderNumberOfSixtyFiveCharacters() {
            assertFindings(session().put("orderNumber", "1".repeat(65))).isNotEmpty();
        }

        @Test
        void mayNotHaveALoginNameOfSixtyFiveCharacters() {
            assertFindings(login().put("loginName", "n".repeat(65))).isNotEmpty();
        }

        @Test
        void mayNotHaveAPasswordOf129Characters() {
            assertFindings(login().put("loginPassword", "p".repeat(129))).isNotEmpty();
        }

        @Test
        void mayNotHaveASessionOfSeventeenCharacters() {
            assertFindings(order.put("saspSessionID", "s".repeat(17))).isNotEmpty();
        }
    }

    @Nested
    class Encoding {

        @Test
        void canEndWithALineBreak() {
            assertThat(check("saspSessionID=demo-session&orderNumber=654824\r\n"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"%FF", "%C3", "%4", "%", "%zz"})
        void thatIsDamagedIsADeviationOfItsField(String value) {
            assertThat(check("saspSessionID=demo-session&orderNumber=" + value))
                    .extracting(Finding::pointer)
                    .containsExactly("/orderNumber");
        }

        private List<Finding> check(String form) {
            return SpecCheck.documented().statusRequest(form.getBytes(UTF_8));
        }
    }

    private ObjectNode login() {
        return order.put("loginName", "demo").put("loginPassword", "demo-password");
    }

    private ObjectNode session() {
        return order.put("saspSessionID", "demo-session");
    }

    private static ListAssert<Finding> assertFindings(JsonNode request) {
        String form = request.propertyStream()
                .map(field -> field.getKey() + "=" + field.getValue().asString())
                .collect(Collectors.joining("&"));
        return assertThat(SpecCheck.documented().statusRequest(form.getBytes(UTF_8)));
    }
}
