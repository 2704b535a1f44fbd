package io.github.sasp4j.http.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A password comes back from error pages in many spellings. */
class SecretRedactorTest {

    private static final String PASSWORD = "pl\"a+n'te&d <\u00fc>/1";

    private final SecretRedactor redactor = SecretRedactor.of(AccountLogin.of("demo", PASSWORD));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pl\"a+n'te&d <\u00fc>/1",
                "pl&#34;a&#43;n&#39;te&#38;d &#60;&#252;&#62;/1",
                "pl&#x22;a&#x2B;n&#x27;te&#x26;d&#x20;&#x3c;&#xFC;&#x3e;&#x2F;1",
                "pl&quot;a+n&apos;te&amp;d &lt;\u00fc&gt;/1",
                "pl\\u0022a\\u002bn\\u0027te\\u0026d\\u0020\\u003c\\u00fc\\u003e\\/1",
                "pl\\\"a+n'te&d <\u00c3\u00bc>/1",
                "pl\"a+n'te&d <?>/1",
                "pl%22a%2Bn%27te%26d%20%3C%FC%3E%2F1"
            })
    void thePasswordIsFoundHoweverItIsEscaped(String spelling) {
        assertThat(redactor.clean("before " + spelling + " after")).isEqualTo("before [redacted] after");
    }

    @Test
    void thePasswordIsFoundInFormEncoding() {
        assertThat(redactor.clean("x=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&y"))
                .isEqualTo("x=[redacted]&y");
    }

    @Test
    void thePasswordIsFoundInBasicCredentials() {
        String header = Base64.getEncoder().encodeToString(("demo:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

        assertThat(redactor.clean("Basic " + header)).startsWith("Basic [redacted]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loginPassword=s3cret",
                "loginPassword: s3cret",
                "{\"loginPassword\":\"s3cret\"}",
                "<input name=loginPassword value=x> loginPassword&#61;s3cret",
                "saspSessionID => 's3cret'",
                "LOGIN_PASSWORD=s3cret",
                "&quot;upload_document_token&quot;:&quot;s3cret&quot;",
                "loginPassword%3Ds3cret"
            })
    void theValueOfAFieldNamedLikeACredentialIsNotShown(String text) {
        assertThat(SecretRedactor.ofTokensOnly().clean(text)).doesNotContain("s3cret");
    }

    @Test
    void aTextThatIsNothingButTheSecretIsSearchedHoweverShortItIs() {
        assertThat(SecretRedactor.ofSecret("7").clean("7")).isEqualTo("[redacted]");
    }

    @ParameterizedTest
    @CsvSource({"passwd=x, passwd=[redacted]", "eyJabcde, [redacted]"})
    void theShortestCredentialAndTheShortestTokenAreFound(String text, String shown) {
        assertThat(SecretRedactor.ofTokensOnly().clean(text)).isEqualTo(shown);
    }

    @Test
    void theServicesOwnWordsStay() {
        String words = "Incorrect login details, account is locked, password has expired or your source IP is blocked.";

        assertThat(redactor.message(words)).isEqualTo(words);
    }

    @Test
    void aMessageIsOneLineOfLimitedLength() {
        assertThat(redactor.message("a\r\nb\u001b[31m\u202e" + "x".repeat(1_000)))
                .startsWith("a b [31m x")
                .hasSize(500);
    }
}
