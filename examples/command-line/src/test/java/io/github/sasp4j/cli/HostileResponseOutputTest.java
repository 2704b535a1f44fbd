package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An order full of what the specification does not have, and of what a terminal should not get. */
class HostileResponseOutputTest {

    private final ScriptedService service = ScriptedService.json("""
            {
              "errorCode": 0,
              "errorMessage": "",
              "data": {
                "orderNumber": "700100",
                "orderStatus": "On Ice",
                "productName": "A\\u001b[31m\\nB\\u009b1mC",
                "domainName": "www.example.com",
                "maStatus": {"stage": 1.50, "note": "x\\u009b1m"},
                "csrStatus": {"title": "CSR\\u202e", "status": "Paused", "availableActions": ["signCSR"]},
                "dcvStatus": {
                  "status": "ActionRequired",
                  "description": "one\\u001b]0;title\\u0007\\r\\ntwo",
                  "domains": [{"domainName": "", "dcvStatus": "notCompleted", "selectedMethod": "Not yet set",
                               "methods": [{"type": "carrierPigeon", "title": "P", "options": ["coo"]}]}]
                }
              }
            }
            """);

    @AfterEach
    void stop() {
        service.close();
    }

    @Nested
    class AsJson {

        private final CommandRun run = service.status("--format", "json");
        private final JsonNode json = run.json();

        @Test
        void aValueThatNobodyKnewYetIsThereAsText() {
            assertThat(json.get("orderStatus")).hasToString("{\"value\":null,\"text\":\"On Ice\"}");
        }

        @Test
        void soIsAnAction() {
            assertThat(json.at("/sections/0/actions")).hasToString("[{\"value\":null,\"text\":\"signCSR\"}]");
        }

        @Test
        void soIsAMethod() {
            assertThat(json.at("/sections/1/domains/0/methods/0/kind"))
                    .hasToString("{\"value\":null,\"text\":\"carrierPigeon\"}");
        }

        @Test
        void theTextForNoSelectionIsNull() {
            assertThat(json.at("/sections/1/domains/0/selectedMethod").isNull()).isTrue();
        }

        @Test
        void aSectionThatLacksIsAbsent() {
            assertThat(json.get("sections")).hasSize(2);
        }

        @Test
        void absentOptionalsAreNull() {
            assertThat(json.get("product"))
                    .hasToString("{\"type\":null,\"name\":\"A\\u001B[31m\\nB\u009b1mC\","
                            + "\"certificateDays\":null,\"termDays\":null}");
        }

        @Test
        void whatHasNoPlaceIsThereAsRawJsonUnderItsPointer() {
            assertThat(json.at("/unmapped").properties().iterator().next().getKey())
                    .isEqualTo("/data/maStatus");
            assertThat(run.out()).contains("\"stage\": 1.50");
        }

        @Test
        void noControlCharacterGetsThroughUnescaped() {
            assertThat(run.out()).doesNotContainPattern("[\\p{Cc}\\u202e&&[^\\n]]");
        }

        @Test
        void escapedControlCharactersAreStillThere() {
            assertThat(json.at("/sections/0/title").asText()).isEqualTo("CSR\u202e");
        }
    }

    @Nested
    class AsText {

        private final CommandRun run = service.status();

        @Test
        void noControlCharacterGetsThrough() {
            assertThat(run.out()).doesNotContainPattern("[\\p{Cc}\\u202e&&[^\\n]]");
        }

        @Test
        void valuesThatNobodyKnewYetAreShownAsTheyCame() {
            assertThat(run.out()).contains("'On Ice'\n", "'Paused'\n", "'signCSR'", "'carrierPigeon'  coo\n");
        }

        @Test
        void lineBreaksAreKeptInADescription() {
            assertThat(run.out()).contains("  one]0;title\n  two\n");
        }

        @Test
        void lineBreaksBecomeBlanksElsewhere() {
            assertThat(run.out()).contains("A[31m\n").contains("B1mC\n");
        }

        @Test
        void whatHasNoPlaceIsShownAsItCame() {
            assertThat(run.out())
                    .contains("\nSent and not understood\n  /data/maStatus  {")
                    .contains("\"stage\"");
        }
    }
}
