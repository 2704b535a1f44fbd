package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking a service over HTTP. */
class HttpStatusTest {

    @Nested
    class Request {

        @Test
        void bearsTheLoginAndThePasswordOfTheEnvironment() {
            try (ScriptedService service = ScriptedService.json(Fixture.answer("single-domain.json"))) {
                service.status(Map.of("SASP_LOGIN_PASSWORD", "p w"), "--login", "Host");

                assertThat(service.requests()).hasSize(1);
                assertThat(fields(service))
                        .containsExactlyInAnyOrder("loginName=Host", "loginPassword=p%20w", "orderNumber=700100");
            }
        }

        @Test
        void bearsTheSessionInsteadOfALogin() {
            try (ScriptedService service = ScriptedService.json(Fixture.answer("single-domain.json"))) {
                service.status("--certificate", "42");

                assertThat(fields(service))
                        .containsExactlyInAnyOrder(
                                "saspSessionID=test-session", "certificateID=42", "orderNumber=700100");
            }
        }

        private static List<String> fields(ScriptedService service) {
            return List.of(service.requests().get(0).replace("+", "%20").split("&", -1));
        }
    }

    /** The fake's orders and the service's responses that come with the specification's description are the same orders. */
    @Nested
    class Answer {

        @ParameterizedTest
        @CsvSource({"document-success.json, 654824", "single-domain.json, 700100", "mark-certificate.json, 801200300"})
        void isTheOrderThatTheFakeHas(String file, String order) {
            try (ScriptedService service = ScriptedService.json(Fixture.answer(file))) {
                JsonNode served = service.status("--format", "json").json();
                JsonNode faked = CommandRun.of("status", order, "--fake", "--format", "json")
                        .json();

                assertThat(withoutTimeAndDeviations(served)).isEqualTo(withoutTimeAndDeviations(faked));
            }
        }

        @Test
        void thatKeepsToTheDocumentHasNoDeviations() {
            try (ScriptedService service = ScriptedService.json(Fixture.answer("single-domain.json"))) {
                assertThat(service.status("--format", "json").json().get("deviations"))
                        .isEmpty();
            }
        }

        @Test
        void thatDepartsFromTheDocumentIsReportedWithIt() {
            try (ScriptedService service = ScriptedService.json(Fixture.answer("document-success.json"))) {
                assertThat(service.status("--format", "json").json().at("/deviations/0"))
                        .hasToString(
                                "{\"pointer\":\"/data/orderNumber\",\"kind\":\"COERCED_TYPE\",\"detail\":\"654824\"}");
            }
        }

        @Test
        void thatDepartsFromTheDocumentIsShownToPeopleWithIt() {
            try (ScriptedService service = ScriptedService.json(Fixture.answer("document-success.json"))) {
                assertThat(service.status().out())
                        .contains("\nDeviations from the specification\n  /data/orderNumber ")
                        .contains("  coerced type  654824\n");
            }
        }

        @Test
        void thatDepartsFromTheDocumentIsMalformedInStrictMode() {
            try (ScriptedService service = ScriptedService.json(Fixture.answer("document-success.json"))) {
                assertThat(service.status("--strict").exitCode()).isEqualTo(8);
            }
        }

        @Test
        void thatKeepsToTheDocumentPassesInStrictMode() {
            try (ScriptedService service = ScriptedService.json(Fixture.answer("single-domain.json"))) {
                assertThat(service.status("--strict").exitCode()).isZero();
            }
        }

        private static JsonNode withoutTimeAndDeviations(JsonNode order) {
            ObjectNode copy = order.deepCopy();
            copy.remove("deviations");
            if (copy.get("upload") instanceof ObjectNode upload) {
                upload.remove("tokenExpires");
            }
            return copy;
        }
    }
}
