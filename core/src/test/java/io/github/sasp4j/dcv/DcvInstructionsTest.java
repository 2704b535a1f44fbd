package io.github.sasp4j.dcv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.InstructionUnavailable.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        @ValueSource(strings = {"Multiple domains", "", "localhost", "192.0.2.1", "a..b", "-a.example", "ex*mple.com"})
        void whatIsNoHostNameIsRefused(String domain) {
            assertThat(DcvInstructions.cname(WITHOUT, domain))
                    .isEqualTo(new InstructionUnavailable(Reason.NOT_A_HOST_NAME));
        }

        @ParameterizedTest
        @CsvSource({"DIGEST_MISSING", "SHA256_MALFORMED", "NOT_A_HOST_NAME", "WILDCARD_NOT_BY_FILE"})
        void everyReasonExplainsItselfInASentence(Reason reason) {
            assertThat(reason.explanation()).matches("[A-Z].*\\.");
        }
    }

    private static CsrDigests digests(String md5, String sha256, String uniqueValue) {
        return new CsrDigests(Optional.of(md5), Optional.of(sha256), Optional.of(uniqueValue));
    }
}
