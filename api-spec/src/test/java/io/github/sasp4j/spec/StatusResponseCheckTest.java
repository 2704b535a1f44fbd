package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.SpecProfile;
import io.github.sasp4j.spec.finding.WireMessage;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusResponseCheckTest {

    private static final String EXAMPLE = Examples.text(Examples.SINGLE_DOMAIN);

    @Nested
    class AFinding {

        @Test
        void saysWhereWhatIsWantedWhatIsThereAndWhichSectionTellsOfIt() {
            assertThat(findings(SpecProfile.DOCUMENTED, with("/data/csrStatus/status", "\"Done\"")))
                    .contains(new Finding(
                            WireMessage.STATUS_RESPONSE,
                            Finding.Kind.DEPARTURE,
                            "/data/csrStatus/status",
                            "one of: NotApplicable, ActionRequired, Completed, InProgress, Unknown",
                            "\"Done\"",
                            "2, object csrStatus",
                            Optional.empty()));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                /data/productType                            | "410"    | an integer                 | "410"
                /data/productName                            | 7        | a text                     | 7
                /data/csrStatus                              | []       | an object                  | []
                /data/csrStatus                              | ["a"]    | an object                  | a list of 1 element
                /data/csrStatus/availableActions             | {"a": 1} | a list                     | an object of 1 field
                /data/csrStatus/availableActions/0           | "revoke" | one of: needProvideCSR, canReplaceCSR | "revoke"
                /data/dcvStatus/MD5                          | "7C"     | 32 hexadecimal digits      | "7C"
                /data/agreementStatus/lastEmailSent          | "today"  | a date, YYYY-MM-DD         | "today"
                /data/uploadDocumentUrl                      | "a b"    | an address                 | "a b"
                /data/orderStatus                            | absent   | one of: Current, Awaiting Payment, Payment Promised, Pending, Awaiting Authorization, Processed, Rejected, Refunded, ERROR!!!; it is always there | absent
                /data/brandNew                               | null     | no field of this name      | null
                /brandNew                                    | true     | no field of this name      | true
                /errorCode                                   | -99      | 0, or one of: -1, -2, -3, -4, -14, -16, -17, -42 | -99
                """)
        void hasWordsForEveryKindOfDeparture(String pointer, String planted, String expected, String actual) {
            assertThat(findings(SpecProfile.DOCUMENTED, with(pointer, planted)))
                    .filteredOn(Finding::isDeparture)
                    .extracting(Finding::pointer, Finding::expected, Finding::actual)
                    .containsExactly(tuple(pointer, expected, actual));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                /errorCode                             | "oops" | an integer, or its digits as a text
                /data/orderNumber                      | {}     | a text, or an integer whose digits are that text
                /data/productType                      | "410"  | an integer, or null
                /data/agreementStatus/availableActions | 7      | a list of actions, or one action as a text
                /data                                  | []     | an object, or null
                """)
        void ofTheTolerantReadingSaysWhatAClientAccepts(String pointer, String planted, String expected) {
            assertThat(findings(SpecProfile.TOLERANT, with(pointer, planted)))
                    .extracting(Finding::pointer, Finding::expected)
                    .containsExactly(tuple(pointer, expected));
        }

        @Test
        void isCutAfterAHundredCharacters() {
            assertThat(findings(
                            SpecProfile.DOCUMENTED,
                            with("/data/orderStatus", "\"" + "\uD83D\uDE00".repeat(300) + "\"")))
                    .filteredOn(Finding::isDeparture)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.actual()
                                    .codePointCount(0, finding.actual().length()))
                            .isEqualTo(100));
        }

        @Test
        void hasNoNumberWhereTheNotesSpeakOfSomethingElse() {
            assertThat(findings(SpecProfile.DOCUMENTED, with("/data/dcvStatus/domains/0/dcvStatus", "\"Lost\"")))
                    .filteredOn(Finding::isDeparture)
                    .extracting(Finding::note)
                    .containsExactly(Optional.empty());
        }
    }

    @Nested
    class ASuccess {

        @ParameterizedTest
        @EnumSource(SpecProfile.class)
        void withoutDataIsADepartureInEveryReading(SpecProfile reading) {
            for (String data : List.of("", ",\"data\":null", ",\"data\":{}")) {
                assertThat(findings(reading, "{\"errorCode\":0,\"errorMessage\":\"\"" + data + "}"))
                        .as(data)
                        .extracting(Finding::pointer, Finding::note)
                        .containsExactly(tuple("/data", Optional.of(Quirk.Q2)));
            }
        }
    }

    @Nested
    class AFailure {

        @Test
        void withoutDataIsAcceptedInTheTolerantReading() {
            assertThat(findings(SpecProfile.TOLERANT, "{\"errorCode\":\"-4\"}")).isEmpty();
        }

        @Test
        void mayHaveItsMessageWithOrWithoutQuotes() {
            assertDepartures("{\"errorCode\":-3,\"errorMessage\":\"The loginName argument is missing!\",\"data\":{}}")
                    .isEmpty();
        }

        @Test
        void mayNotHaveAMessageOfItsOwn() {
            assertDepartures("{\"errorCode\":-14,\"errorMessage\":\"Sorry!\",\"data\":{}}")
                    .containsExactly("/errorMessage");
        }

        @Test
        void asAFormIsReadAsSuch() {
            assertThat(findings(SpecProfile.TOLERANT, "errorCode=-7&errorMessage=New%21&errorDetail=x"))
                    .isEmpty();
        }

        @Test
        void asAFormNeedsItsCode() {
            assertThat(findings(SpecProfile.TOLERANT, "errorMessage=New%21"))
                    .extracting(Finding::pointer)
                    .containsExactly("/errorCode");
        }
    }

    @Nested
    class Junk {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
                ``                              | ``              | nothing                        | -
                ` \t `                          | ``              | nothing                        | -
                <html>Sorry</html>              | ``              | no JSON from line 1, column 1  | -
                []                              | ``              | []                             | -
                null                            | ``              | null                           | -
                7                               | ``              | 7                              | -
                {"errorCode":0,"data":{"dcvStatus":{"domains":[{"a":1 | /data/dcvStatus/domains/0/a | no JSON from line 1, column 54 | Q13
                {"errorCode":0,"data":{"a":[1,{"b":2]} | /data/a/1/b | no JSON from line 1, column | Q13
                {"errorCode":0 "data":null}     | /errorCode           | no JSON from line 1, column    | -
                {"errorCode":0,"data":nil}      | /data           | no JSON from line 1, column    | -
                {"errorCode":0,"errorMessage":"cut | /errorMessage | no JSON from line 1, column | -
                {}{}                            | ``              | more than one value            | -
                {"errorCode":0,"errorCode":-4}  | /errorCode      | a name that is there twice     | -
                errorCode=-3&errorMessage=%zz   | ``              | a form whose percent-encoding is damaged | -
                """)
        void isOneFinding(String body, String pointer, String actual, Quirk note) {
            assertThat(findings(SpecProfile.TOLERANT, body)).singleElement().satisfies(finding -> {
                assertThat(finding.pointer()).isEqualTo(pointer);
                assertThat(finding.actual()).startsWith(actual);
                assertThat(finding.note()).isEqualTo(Optional.ofNullable(note));
            });
        }

        @Test
        void thatIsAByteOrderMarkIsNoFinding() {
            assertThat(findings(SpecProfile.TOLERANT, "\uFEFF{\"errorCode\":-14,\"errorMessage\":\"\",\"data\":{}}"))
                    .isEmpty();
        }

        @Test
        void thatIsNotUtf8IsOneFinding() {
            assertThat(SpecCheck.tolerant().statusResponse("{\"a\":\"\u00e9\"}".getBytes(ISO_8859_1)))
                    .extracting(Finding::actual)
                    .containsExactly("9 bytes that are not UTF-8");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"data\":", "{\"a\":["})
        void thatIsNestedWithoutEndIsOneFinding(String level) {
            assertThat(findings(SpecProfile.TOLERANT, level.repeat(100_000))).hasSize(1);
        }

        @Test
        void thatIsANumberWithoutEndIsOneFinding() {
            assertThat(findings(SpecProfile.TOLERANT, "{\"errorCode\":" + "9".repeat(100_000) + "}"))
                    .hasSize(1);
        }

        @Test
        void thatIsANumberBeyondMeasureIsAFinding() {
            assertThat(findings(SpecProfile.TOLERANT, "{\"errorCode\":1e999999999,\"data\":null}"))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @EnumSource(SpecProfile.class)
        void ofAnyKindThrowsNothing(SpecProfile reading) {
            Random random = new Random(6);
            byte[] whole = EXAMPLE.getBytes(UTF_8);
            for (int i = 0; i < 300; i++) {
                byte[] damaged = whole.clone();
                for (int hit = 0; hit < 3; hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
                }

                assertThat(SpecCheck.of(reading).statusResponse(damaged)).isNotNull();
            }
        }
    }

    private static ListAssert<String> assertDepartures(String answer) {
        return assertThat(findings(SpecProfile.DOCUMENTED, answer).stream()
                .filter(Finding::isDeparture)
                .map(Finding::pointer)
                .toList());
    }

    private static String with(String pointer, String planted) {
        return Patched.text(Examples.SINGLE_DOMAIN, pointer, planted);
    }

    private static List<Finding> findings(SpecProfile reading, String answer) {
        return SpecCheck.of(reading).statusResponse(answer.getBytes(UTF_8));
    }
}
