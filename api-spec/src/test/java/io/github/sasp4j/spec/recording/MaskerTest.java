package io.github.sasp4j.spec.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays of a text, and what comes instead of the rest. */
class MaskerTest {

    private final Masker masker = new Masker(new MaskKey("a key of the tests, 32 bytes long".getBytes(UTF_8)));

    /** The form of a text: digits are 9, letters a or A. */
    private static String shape(String text) {
        return text.replaceAll("\\p{Nd}", "9").replaceAll("\\p{Lu}", "A").replaceAll("[\\p{L}\\p{M}]", "a");
    }

    @Nested
    class Replaced {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Planted & Sons Ltd.",
                    "Müller-Planted",
                    "植木株式会社",
                    "צמח בעמ",
                    "+1 (202) 555-0143",
                    "٠١٢٣٤٥٦٧٨٩",
                    "+４９ ３０ １２３４５６",
                    "o'planted!#$%&*+/=?^_`{|}~x@planted.example.com",
                    "\"jo planted\"@planted.example.com",
                    "https://planted.example.com/planted?token=planted&x=4711#planted",
                    "_0a1b2c3d4e5f60718293a4b5c6d7e8f9.planted.com",
                    "a1b2c3d4e5f60718293a4b5c6d7e8f90.a1b2c3d4e5f6.planted.sectigo.com",
                    "registered.planted-gmbh",
                    "4711.25",
                    "Pending approval of Planted",
                    "9999-99-99"
                })
        void everyWordThatIsNotDocumented(String value) {
            String masked = masker.value("description", value);

            assertThat(words(masked)).doesNotContainAnyElementsOf(words(value).toList());
            assertThat(shape(masked)).isEqualTo(shape(value));
        }

        private Stream<String> words(String text) {
            return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                    .filter(word -> word.length() > 1 && !word.equals("https"));
        }

        @ParameterizedTest
        @CsvSource({
            "planted.pdf, [a-z]{7}\\.pdf",
            "planted.PDF, [a-z]{7}\\.PDF",
            "register.planted, [a-z]{8}\\.[a-z]{7}",
            "planted, [a-z]{7}"
        })
        void ofAFilesNameAllButAWellKnownExtension(String name, String pattern) {
            assertThat(masker.words(name)).matches(pattern).doesNotContainIgnoringCase("planted");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"orderNumber\":654824,\"ratio\":4711.25,\"big\":4711e3}",
                    "{\"planted.gov\":{\"planted\":\"planted\"}}",
                    "{\"data\":{\"domainName\":\"planted.gov",
                    "{\"data\":{\"domainName\":\"planted.gov\\",
                    "{\"data\":[}]]],,{planted.gov:4711planted}",
                    "{\"domainName\":\"pl\\u0061nted\",\"phones\":[\"4711\"]}",
                    "<html>planted.gov 4711</html>",
                    "errorCode=-4&errorMessage=planted+4711&planted=x",
                    "errorCode=-4&errorMessage=planted%zz4711"
                })
        void inABodyOfAnyKind(String body) {
            assertThat(masker.body(body)).doesNotContain("planted", "654824", "4711", "gov", "\\u0061");
        }

        @Test
        void evenADocumentedWordInARequest() {
            assertThat(masker.argument("loginName", "Pending"))
                    .isNotEqualTo("Pending")
                    .matches("[A-Z][a-z]{6}");
        }
    }

    @Nested
    class Kept {

        static Stream<String> documented() {
            return Stream.of(
                            SpecVocabulary.fixedTexts().stream(),
                            SpecVocabulary.errors().stream().map(error -> error.message("orderNumber")),
                            SpecVocabulary.errors().stream().map(error -> String.valueOf(error.code())),
                            Stream.of("2019-11-20", "", " ", "\n"))
                    .flatMap(texts -> texts);
        }

        @ParameterizedTest
        @MethodSource("documented")
        void isWhatTheSpecificationFixes(String value) {
            assertThat(masker.value("title", value)).isEqualTo(value);
        }

        @Test
        void isTheMessageAroundAnUnknownArgument() {
            assertThat(masker.value("errorMessage", "The 'planted' argument is missing!"))
                    .matches("The '[a-z]{7}' argument is missing!")
                    .doesNotContain("planted");
        }

        @Test
        void areCountsAndTheStructureOfABody() {
            String body = "\uFEFF{ \"errorCode\" :\"-7\",\r\n\t\"data\":{\"productTerm\": 365.0 ,\"level\":\"2\","
                    + "\"maxMDCDomains\":100,\"availableActions\":[true,null , \"callMeNow\"]} } ";

            assertThat(masker.body(body)).isEqualTo(body);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://secure.trust-provider.com/products/!getPostPaymentStatus",
                    "https://avspartners.sectigolabs.com/avs/ws/api/v002/order",
                    "http://127.0.0.1:8080/products/!getPostPaymentStatus",
                    "127.0.0.1",
                    "-16\nIncorrect login details, account is locked, password has expired or your source IP is blocked."
                })
        void areTheDocumentedPlacesAndALoopbackAddress(String text) {
            assertThat(masker.value("", text)).isEqualTo(text);
        }

        @Test
        void isTheDocumentedPathOfAnotherEndpoint() {
            assertThat(masker.words(
                            "https://jo:pw@planted.example.com:8443/planted/products/!getPostPaymentStatus?key=4711"))
                    .matches("https://[a-z]{2}:[a-z]{2}@[a-z]{7}\\.[a-z]{7}\\.[a-z]{3}:[0-9]{4}/[a-z]{7}"
                            + "/products/!getPostPaymentStatus\\?[a-z]{3}=[0-9]{4}")
                    .doesNotContain("planted", "8443", "4711");
        }
    }

    @Nested
    class Form {

        @Test
        void aHashStaysHexadecimal() {
            assertThat(masker.words("549B164F1F97EC4095C3FEF212F6B86016FF66F7F9115FFEBB2AB796FF226A8"))
                    .matches("[0-9A-F]{63}")
                    .isNotEqualTo("549B164F1F97EC4095C3FEF212F6B86016FF66F7F9115FFEBB2AB796FF226A8");
        }

        @ParameterizedTest
        @ValueSource(strings = {"203.0.113.77", "255.255.255.255", "10.0.0.1", "8.8.8.8"})
        void anIpAddressStaysOne(String address) {
            String masked = masker.words("Your IP " + address + ".").replaceAll("[^0-9.]", "");

            assertThat(masked).isNotEqualTo(address + ".").matches("([0-9]{1,3}\\.){4}");
            assertThat(Stream.of(masked.split("\\.", -1))
                            .filter(octet -> !octet.isEmpty())
                            .map(Integer::valueOf))
                    .allMatch(octet -> octet < 256);
        }

        @Test
        void anAddressOfTheNewerKindStaysOneToo() {
            assertThat(masker.words("2001:db8::ff00:42:8329"))
                    .matches("[0-9]{4}:[a-f]{2}[0-9]::[a-f]{2}[0-9]{2}:[0-9]{2}:[0-9]{4}")
                    .isNotEqualTo("2001:db8::ff00:42:8329");
        }

        @ParameterizedTest
        @CsvSource({"%20, %20", "K%C3%B6ln%2FPlanted, [A-Z]%[0-9A-F]{2}%[0-9A-F]{2}[a-z]{2}%2F[A-Z][a-z]{6}"})
        void aPercentEncodingStaysOne(String text, String pattern) {
            assertThat(masker.words(text)).matches(pattern).doesNotContain("Planted");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "hunter2", "a much longer one, with blanks"})
        void aPasswordTellsNothing(String password) {
            assertThat(masker.argument("LOGINPASSWORD", password)).matches("[a-z]{12}");
        }

        @Test
        void aTokenStaysAJsonWebTokenThatSaysItsTimesAndNothingElse() {
            String claims = "{\"sub\":\"/order/654824\",\"iat\":1575294121,\"exp\":1575337321,\"name\":\"Planted\"}";
            String token =
                    "eyJhbGciOiJIUzUxMiJ9." + Base64.getUrlEncoder().encodeToString(claims.getBytes(UTF_8)) + ".c2ln";

            String masked = masker.argument("token", token);

            assertThat(masked.split("\\.", -1)).hasSize(3).doesNotContainAnyElementsOf(List.of(token.split("\\.", -1)));
            assertThat(new String(Base64.getUrlDecoder().decode(masked.split("\\.", -1)[1]), UTF_8))
                    .isEqualTo("{\"exp\":1575337321,\"iat\":1575294121}");
            assertThat(masker.body("{\"uploadDocumentToken\":\"" + token + "\"}"))
                    .isEqualTo("{\"uploadDocumentToken\":\"" + masked + "\"}");
        }

        @Test
        void aSecretThatBreaksOffTellsNothing() {
            assertThat(masker.body("{\"uploadDocumentToken\":\"planted:"))
                    .matches("\\{\"uploadDocumentToken\":\"[a-z]{12}");
        }

        @Test
        void aSecretIsOneInWhateverFormItStands() {
            assertThat(masker.body("{\"uploadDocumentToken\":{\"jwt\":\"planted-opaque-token\",\"n\":[4711]}}"))
                    .matches("\\{\"uploadDocumentToken\":\\{\"[a-z]{3}\":\"[a-z]{12}\",\"[a-z]\":\\[[0-9]{4}]}}");
        }
    }

    @Nested
    class Consistency {

        @Test
        void aWordIsReplacedAlikeWhateverItsCaseAndWhereverItStands() {
            String domain = masker.words("planted.co.uk");

            assertThat(masker.words("*.shop.PLANTED.co.uk"))
                    .endsWith("." + domain.replaceFirst("[a-z]+", "").substring(1));
            assertThat(masker.words("jo@planted.co.uk")).endsWith("@" + domain);
            assertThat(masker.words("PLANTED")).isEqualToIgnoringCase(masker.words("planted"));
            assertThat(masker.body("{\"x\":\"pl\\u0061nted.co.uk\"}")).contains(domain);
        }

        @Test
        void aNumberIsTheSameAsANumberAndAsAText() {
            String digits = masker.argument("orderNumber", "654824");

            assertThat(masker.body("{\"orderNumber\":654824.0}")).isEqualTo("{\"orderNumber\":" + digits + ".0}");
            assertThat(masker.body("{\"orderNumber\":\"654824\"}")).isEqualTo("{\"orderNumber\":\"" + digits + "\"}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1", "q", "qa"})
        void shortWordsDoNotBecomeOne(String prefix) {
            assertThat(IntStream.range(0, 10)
                            .mapToObj(i -> masker.words(prefix + i))
                            .distinct())
                    .hasSize(10);
        }

        @Test
        void anotherKeyReplacesOtherwise() {
            Masker other = new Masker(new MaskKey(new byte[32]));

            assertThat(other.words("planted.example.com")).isNotEqualTo(masker.words("planted.example.com"));
        }
    }
}
