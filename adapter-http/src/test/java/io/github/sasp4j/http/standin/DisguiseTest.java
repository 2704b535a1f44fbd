package io.github.sasp4j.http.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names out of texts: what is found, what comes instead, and what stays. */
class DisguiseTest {

    private final StandIns standIns = new StandIns(new Random(2847));
    private final Disguise disguise = standIns.newDisguise();

    /** The form of a text: digits are 9, letters a or A. */
    private static String shape(String text) {
        return text.replaceAll("[0-9]", "9").replaceAll("[a-z]", "a").replaceAll("[A-Z]", "A");
    }

    @Nested
    class Finding {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "write to Jo.Doe+x@planted.example.com today",
                    "write to \\\"jo doe\\\"@planted.example.com",
                    "jo@planted\\u002eexample.com",
                    "jo&#64;planted&#46;example&#x2e;com",
                    "to=jo%40planted.example.com&cc=",
                    "to=jo%2540planted%252Eexample.com",
                    "\\nplanted.example.com",
                    "https://x.planted.example.com:8443/planted.example.com?q",
                    "<a href='//planted.example.com'>",
                    "*.PLANTED.example.com.",
                    "-planted.example.com-",
                    "x_planted.example.com",
                    "5planted.example.com"
                })
        void aDomainIsFoundWhereverItStands(String text) {
            assertThat(Unfolded.of(disguise.text(text)).text()).doesNotContainIgnoringCase("planted");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "+1 202 555 0143",
                    "+12025550143",
                    "(202) 555-0143",
                    "202-555-0143",
                    "202.555.0143",
                    "tel%3A%2B1+202+555+0143",
                    "12025550143",
                    "202 555 0143-",
                    "202 555 0143_",
                    "202 555 0143.Please"
                })
        void aTelephoneNumberIsFoundHoweverItIsWritten(String number) {
            assertThat(disguise.text("Call " + number + "!").replaceAll("[^0-9]", ""))
                    .doesNotContain("555");
        }

        @Test
        void anAddressOfTheInternetIsFound() {
            assertThat(disguise.text("Your source IP 203.0.113.77 is blocked.")).doesNotContain("203.0.113.77");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Incorrect login details, account is locked, password has expired or your source IP is blocked.",
                    "The value of the 'orderNumber' argument is invalid!",
                    "2019-11-20",
                    "Sent on 2019-11-20, seen in 3 of 365 days.",
                    "https://secure.trust-provider.com/products/!getPostPaymentStatus",
                    "https://avspartners.sectigolabs.com/avs/ws/api/v002/order",
                    "http://127.0.0.1:8080/x",
                    "a\\nb \\u00e4 &amp; 100% e.g. this"
                })
        void whatIsNoNameStays(String text) {
            assertThat(disguise.text(text)).isEqualTo(text);
        }

        @Test
        void aNameOfAFieldTellsWhatDoesNotLookLikeAName() {
            String body = "{\"description\":\"intranet is not found\",\"domains\":[{\"domainName\":\"intranet\"}]}";

            disguise.learn(body);

            assertThat(disguise.body(body)).doesNotContain("intranet");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '|',
                value = {
                    "p&ss \"w/rd, |p%26ss+%22w%2Frd|",
                    "p&ss \"w/rd, |p%26ss%20%22w/rd|",
                    "p&ss \"w/rd, |p&amp;ss &quot;w/rd|",
                    "p&ss \"w/rd, |p&ss \\\"w\\/rd|",
                    "p%41ss, |p%41ss|",
                    "p%41ss, |p%2541ss|",
                    "pässword, |p\\u00e4ssword|",
                    "pässword, |pÃ¤ssword|",
                    "p😀ss, |p%F0%9F%98%80ss|",
                    "Secret1, |xsEcReT1y|"
                })
        void anEchoedPasswordIsFound(String password, String echo) {
            disguise.variable("loginPassword", password);

            assertThat(disguise.text("<i>" + echo + "</i>")).matches("<i>x?stand-in-1y?</i>");
        }
    }

    @Nested
    class Consistency {

        @Test
        void theSameNameBecomesTheSameInAnotherExchange() {
            String first = standIns.newDisguise().text("www.planted.com");

            assertThat(standIns.newDisguise().text("see www.planted.com!")).isEqualTo("see " + first + "!");
        }

        @Test
        void whatLiesUnderADomainStillDoes() {
            String domain = disguise.text("planted.co.uk");

            assertThat(disguise.text("*.shop.planted.co.uk")).startsWith("*.").endsWith("." + domain);
            assertThat(disguise.text("jo@planted.co.uk")).endsWith("@" + domain);
        }

        @Test
        void twoNamesDoNotBecomeOne() {
            assertThat(IntStream.range(0, 26)
                            .mapToObj(i -> disguise.text((char) ('a' + i) + "q.example.com"))
                            .distinct())
                    .hasSize(26);
        }

        @Test
        void caseIsKeptAndTellsNothingApart() {
            assertThat(disguise.text("PLANTED.Example.com"))
                    .isEqualToIgnoringCase(disguise.text("planted.example.com"));
        }

        @Test
        void aNumberIsTheSameAsANumberAndAsAText() {
            disguise.variable("orderNumber", "654824");

            assertThat(disguise.body("{\"orderNumber\":654824}").replaceAll("[^0-9]", ""))
                    .isEqualTo(disguise.body("{\"orderNumber\":\"654824\"}").replaceAll("[^0-9]", ""));
        }

        @Test
        void anotherRecorderDrawsOthers() {
            assertThat(new StandIns().newDisguise().text("planted.example.com"))
                    .isNotEqualTo(new StandIns().newDisguise().text("planted.example.com"));
        }
    }

    @Nested
    class Shape {

        @ParameterizedTest
        @CsvSource({
            "orderNumber, 00654824",
            "orderNumber, AB-12x",
            "loginName, Jo Doe",
            "saspSessionID, aB3dE6gH9jK2mN5p",
            "MD5, 55F0233969C9C4325B1A19D4B357ED20",
            "uniqueValue, mTpFcllg",
            "domainName, *.Mn.gov",
            "phoneNumber, +1 (202) 555-0143"
        })
        void lettersStayLettersAndDigitsDigits(String name, String value) {
            assertThat(disguise.variable(name, value))
                    .isNotEqualTo(value)
                    .matches(other -> shape(other).equals(shape(value)));
        }

        @Test
        void aHashStaysHexadecimal() {
            String hash = "549B164F1F97EC4095C3FEF212F6B86016FF66F7F9115FFEBB2AB796FF226A8";

            assertThat(disguise.body("{\"SHA256\":\"" + hash + "\"}")).matches("\\{\"SHA256\":\"[0-9A-F]{63}\"}");
        }

        @Test
        void aPasswordDoesNotTellItsLength() {
            assertThat(disguise.variable("loginPassword", "x")).isEqualTo("stand-in-1");
            assertThat(disguise.variable("loginPassword", "a much longer one")).isEqualTo("stand-in-2");
        }

        @Test
        void everyBlankAndEveryCommaOfABodyStays() {
            String body = "\uFEFF{ \"errorCode\" :0,\r\n\t\"data\":{\"orderNumber\": 654824 ,\"maxMDCDomains\":1e1,"
                    + "\"x\":[true,null , \"Not yet set\"],\"domainName\":\"*.mn.gov\"} } ";

            assertThat(shape(disguise.body(body))).isEqualTo(shape(body));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"data\":{\"domainName\":\"planted.gov",
                    "{\"data\":{\"domainName\":\"planted.gov\\",
                    "{\"data\":[}]]],,{planted.gov:\"planted.gov\"}",
                    "[\"planted.gov\" \"planted.gov\"",
                    "{\"planted.gov\":{\"planted.gov\":planted.gov}}",
                    "<html>planted.gov</html>",
                    "errorCode=-4&errorMessage=planted.gov"
                })
        void whatIsNoJsonKeepsItsFormToo(String body) {
            assertThat(disguise.body(body))
                    .doesNotContain("planted")
                    .matches(other -> shape(other).equals(shape(body)));
        }

        @Test
        void whatIsNoValueIsNoNameEither() {
            String body = "{\"phoneNumber\":null,\"uploadDocumentToken\":true,\"domains\":null}";

            disguise.learn(body);

            assertThat(disguise.body(body)).isEqualTo(body);
        }

        @Test
        void theDocumentsWordsStay() {
            String body = "{\"orderStatus\":\"ERROR!!!\",\"domainName\":\"Multiple domains\",\"selectedMethod\":"
                    + "\"Not yet set\",\"options\":[\"HTTP CSR Hash\"],\"certificateDuration\":12345678}";

            disguise.learn(body);

            assertThat(disguise.body(body)).isEqualTo(body);
        }
    }

    @Nested
    class Tokens {

        private static final String CLAIMS =
                "{\"sub\":\"/order/654824\",\"scopes\":[\"POST_PAYMENT\"],\"iss\":\"https://avs.sectigo.com\","
                        + "\"iat\":1575294121,\"exp\":1575337321,\"customer\":{\"id\":99887766,\"name\":\"Planted\"}}";

        private final String token = encoded("{\"alg\":\"HS512\"}") + "." + encoded(CLAIMS) + ".c2lnbmF0dXJl";

        @Test
        void oneCanStillBeDecoded() {
            String[] parts =
                    disguise.body("{\"uploadDocumentToken\":\"" + token + "\"}").split("[\".]", -1);

            assertThat(decoded(parts[3])).isEqualTo("{\"alg\":\"HS512\"}");
            assertThat(decoded(parts[4]))
                    .contains("\"iat\":1575294121,\"exp\":1575337321", "\"POST_PAYMENT\"", "https://avs.sectigo.com")
                    .doesNotContain("654824", "99887766", "Planted");
            assertThat(shape(decoded(parts[4]))).isEqualTo(shape(CLAIMS));
            assertThat(parts[5]).hasSize("c2lnbmF0dXJl".length()).isNotEqualTo("c2lnbmF0dXJl");
        }

        @Test
        void partsOfOneAreFoundByThemselves() {
            disguise.variable("token", token);

            assertThat(disguise.text("payload " + token.split("\\.", -1)[1] + " and c2lnbmF0dXJl"))
                    .doesNotContain(token.split("\\.", -1)[1], "c2lnbmF0dXJl");
        }

        @Test
        void oneThatIsNoJwtIsDrawnAnew() {
            assertThat(disguise.body("{\"uploadDocumentToken\":{\"jwt\":\"planted-opaque-token\"}}"))
                    .doesNotContain("planted", "opaque")
                    .matches("\\{\"uploadDocumentToken\":\\{\"jwt\":\"[a-z]{7}-[a-z]{6}-[a-z]{5}\"}}");
        }

        private static String encoded(String text) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        private static String decoded(String part) {
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        }
    }
}
