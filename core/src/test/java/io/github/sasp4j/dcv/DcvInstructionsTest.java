package io.github.sasp4j.dcv;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.dcv.InstructionUnavailable.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DcvInstructionsTest {

    private static final String MD5 = "7C1767B30512B6003FD3C2E618A86522";
    private static final String SHA256 = "80FC0FB9266DB7B83F85850FA0E6548B6D70EE68C8B5B412F1DEEA6EBDEF0404";
    private static final CsrDigests WITH_UNIQUE_VALUE = digests(MD5, SHA256, "k3Hd7Qw2");
    private static final CsrDigests WITHOUT = new CsrDigests(Optional.of(MD5), Optional.of(SHA256), Optional.empty());

    @Nested
    class Cname {

        @Test
        void theHashesBecomeLabels() {
            assertThat(DcvInstructions.cname(WITHOUT, "www.example.com"))
                    .isEqualTo(new CnameRecord(
                            "_7C1767B30512B6003FD3C2E618A86522.www.example.com",
                            "80FC0FB9266DB7B83F85850FA0E6548B.6D70EE68C8B5B412F1DEEA6EBDEF0404.sectigo.com"));
        }

        @Test
        void theUniqueValueStandsBeforeTheAuthority() {
            CnameRecord cname = (CnameRecord) DcvInstructions.cname(WITH_UNIQUE_VALUE, "www.example.com");

            assertThat(cname.target())
                    .isEqualTo("80FC0FB9266DB7B83F85850FA0E6548B.6D70EE68C8B5B412F1DEEA6EBDEF0404"
                            + ".k3Hd7Qw2.sectigo.com");
        }

        @Test
        void aWildcardNameIsProvedOnTheNameWithoutIt() {
            CnameRecord cname = (CnameRecord) DcvInstructions.cname(WITHOUT, "*.example.com");

            assertThat(cname.name()).isEqualTo("_7C1767B30512B6003FD3C2E618A86522.example.com");
        }
    }

    @Nested
    class File {

        @Test
        void theFileIsNamedByTheMd5InTheServicesLetters() {
            ValidationFile file = (ValidationFile) DcvInstructions.file(WITHOUT, "www.example.com");

            assertThat(file.path()).isEqualTo("/.well-known/pki-validation/7C1767B30512B6003FD3C2E618A86522.txt");
        }

        @Test
        void itsLinesAreHashAuthorityAndUniqueValue() {
            ValidationFile file = (ValidationFile) DcvInstructions.file(WITH_UNIQUE_VALUE, "www.example.com");

            assertThat(file.lines()).isEqualTo(List.of(SHA256, "sectigo.com", "k3Hd7Qw2"));
        }

        @Test
        void withoutAUniqueValueItHasTwoLines() {
            ValidationFile file = (ValidationFile) DcvInstructions.file(WITHOUT, "www.example.com");

            assertThat(file.content()).isEqualTo(SHA256 + "\nsectigo.com\n");
        }

        @Test
        void aWildcardNameIsNotProvedByFile() {
            assertThat(DcvInstructions.file(WITHOUT, "*.example.com"))
                    .isEqualTo(new InstructionUnavailable(Reason.WILDCARD_NOT_BY_FILE));
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource({
            "münchen.example, xn--mnchen-3ya.example",
            "*.münchen.example, xn--mnchen-3ya.example",
            "WWW.Example.com, WWW.Example.com",
            "example.com., example.com",
            "_dmarc.example.com, _dmarc.example.com"
        })
        void haveTheirRecordBelowTheirAsciiForm(String domain, String ascii) {
            CnameRecord cname = (CnameRecord) DcvInstructions.cname(WITHOUT, domain);

            assertThat(cname.name()).isEqualTo("_" + MD5 + "." + ascii);
        }

        @Test
        void areShownInTheirOwnLettersToo() {
            CnameRecord cname = (CnameRecord) DcvInstructions.cname(WITHOUT, "münchen.example");

            assertThat(cname.unicodeName()).endsWith(".münchen.example");
        }

        @ParameterizedTest
        @CsvSource({"192.0.2.1, https://192.0.2.1/", "2001:db8::1, https://[2001:db8::1]/"})
        void ofAddressesAreProvedByFile(String address, String url) {
            ValidationFile file = (ValidationFile) DcvInstructions.file(WITHOUT, address);

            assertThat(file.url("https")).asString().startsWith(url);
            assertThat(DcvInstructions.cname(WITHOUT, address))
                    .isEqualTo(new InstructionUnavailable(Reason.IP_ADDRESS));
        }

        @Test
        void thatLeaveNoRoomForTheRecordHaveNone() {
            String longest = ("a".repeat(54) + ".").repeat(4) + "com";

            assertThat(DcvInstructions.cname(WITHOUT, longest))
                    .isEqualTo(new InstructionUnavailable(Reason.NAME_TOO_LONG));
            assertThat(DcvInstructions.file(WITHOUT, longest)).isInstanceOf(ValidationFile.class);
        }

        @ParameterizedTest
        @CsvSource({"219, true", "220, false"})
        void haveARecordOfAtMost253Characters(int length, boolean possible) {
            String domain = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + "."
                    + "d".repeat(length - 187) + ".com";

            assertThat(domain).hasSize(length);
            assertThat(DcvInstructions.cname(WITHOUT, domain) instanceof CnameRecord)
                    .isEqualTo(possible);
        }
    }

    @Nested
    class Typing {

        private final CnameRecord cname = (CnameRecord) DcvInstructions.cname(WITHOUT, "www.example.com");

        @ParameterizedTest
        @ValueSource(strings = {"example.com", "example.com.", "EXAMPLE.com"})
        void theHostIsRelativeToTheZone(String zone) {
            assertThat(cname.hostIn(zone)).contains("_" + MD5 + ".www");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ample.com", "example.org", "com.example"})
        void thereIsNoHostInAnotherZone(String zone) {
            assertThat(cname.hostIn(zone)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "www.example.com, example.com",
            "example.com, example.com",
            "www.example.co.uk, example.co.uk",
            "www.abc.de, abc.de"
        })
        void theZoneCanBeGuessed(String domain, String zone) {
            assertThat(((CnameRecord) DcvInstructions.cname(WITHOUT, domain)).guessedZone())
                    .isEqualTo(zone);
        }

        @Test
        void aZoneFileHasFullNamesWithTheirDots() {
            assertThat(cname.zoneFileLine())
                    .isEqualTo("_" + MD5 + ".www.example.com. 300 IN CNAME "
                            + "80FC0FB9266DB7B83F85850FA0E6548B.6D70EE68C8B5B412F1DEEA6EBDEF0404.sectigo.com.");
        }

        @Test
        void olderAccountsHaveAnotherTarget() {
            CnameRecord older = (CnameRecord) DcvInstructions.cname(WITHOUT, "www.example.com", TargetDomain.COMODOCA);

            assertThat(older.target()).endsWith(".comodoca.com");
        }

        @Test
        void olderAccountsHaveAnotherSecondLine() {
            ValidationFile older =
                    (ValidationFile) DcvInstructions.file(WITHOUT, "www.example.com", TargetDomain.COMODOCA);

            assertThat(older.lines()).containsExactly(SHA256, "comodoca.com");
        }

        @ParameterizedTest
        @CsvSource({
            "www.example.com, true",
            "a.www.example.com, true",
            "*.www.example.com, true",
            "example.com, false",
            "xwww.example.com, false"
        })
        void aRecordProvesItsDomainAndWhatIsBelow(String domain, boolean proved) {
            assertThat(cname.proves(domain)).isEqualTo(proved);
        }

        @Test
        void theFileHasItsBytesAndItsName() {
            ValidationFile file = (ValidationFile) DcvInstructions.file(WITHOUT, "www.example.com");

            assertThat(file.bytes()).asString(US_ASCII).isEqualTo(SHA256 + "\nsectigo.com\n");
            assertThat(file.fileName()).isEqualTo(MD5 + ".txt");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "sectigo", "sectigo.com.", "a b.com", "sectigo.com/x"})
        void aTargetThatIsNoDomainIsRefused(String name) {
            assertThatIllegalArgumentException().isThrownBy(() -> new TargetDomain(name));
        }
    }

    @Nested
    class Refusals {

        @Test
        void theDocumentsOwnSha256IsOneDigitShort() {
            CsrDigests ofTheDocument = digests(
                    "55F0233969C9C4325B1A19D4B357ED20",
                    "549B164F1F97EC4095C3FEF212F6B86016FF66F7F9115FFEBB2AB796FF226A8",
                    "mTpFcllg");

            assertThat(DcvInstructions.cname(ofTheDocument, "mn.gov"))
                    .isEqualTo(new InstructionUnavailable(Reason.SHA256_MALFORMED));
        }

        @Test
        void withoutHashesNothingCanBePublished() {
            assertThat(DcvInstructions.cname(CsrDigests.none(), "www.example.com"))
                    .isEqualTo(new InstructionUnavailable(Reason.DIGEST_MISSING));
        }

        @ParameterizedTest
        @ValueSource(strings = {"7C17", "7C1767B30512B6003FD3C2E618A8652G", "../../../../../../../../../../x"})
        void anMd5ThatIsNoneIsRefused(String md5) {
            assertThat(DcvInstructions.file(digests(md5, SHA256, "k3Hd7Qw2"), "www.example.com"))
                    .isEqualTo(new InstructionUnavailable(Reason.MD5_MALFORMED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.b", "123456789012345678901", " x"})
        void aUniqueValueThatIsNoneIsRefused(String uniqueValue) {
            assertThat(DcvInstructions.cname(digests(MD5, SHA256, uniqueValue), "www.example.com"))
                    .isEqualTo(new InstructionUnavailable(Reason.UNIQUE_VALUE_MALFORMED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "localhost", "a..b", "-a.example", "ex*mple.com", "192.0.2", "ü..example"})
        void whatIsNoHostNameIsRefused(String domain) {
            assertThat(DcvInstructions.cname(WITHOUT, domain))
                    .isEqualTo(new InstructionUnavailable(Reason.NOT_A_HOST_NAME));
        }

        @Test
        void theTextForSeveralDomainsIsNoDomain() {
            assertThat(DcvInstructions.file(WITHOUT, "Multiple domains"))
                    .isEqualTo(new InstructionUnavailable(Reason.SEVERAL_DOMAINS));
        }

        @ParameterizedTest
        @EnumSource
        void everyReasonExplainsItselfInASentence(Reason reason) {
            assertThat(reason.explanation()).matches("[A-Z].*\\.");
        }
    }

    private static CsrDigests digests(String md5, String sha256, String uniqueValue) {
        return new CsrDigests(Optional.of(md5), Optional.of(sha256), Optional.of(uniqueValue));
    }
}
