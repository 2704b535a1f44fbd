package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.SpecProfile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planted as a secret turns up in no finding, wherever the peer has put it. */
class FindingSecretsTest {

    private static final String SECRET = "planted-opaque-secret";
    private static final String TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbGFudGVkIn0.cGxhbnRlZC10b2tlbg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorCode\":0,\"data\":{\"uploadDocumentToken\":\"SECRET\",\"orderStatus\":\"SECRET\"}}",
                "{\"errorCode\":0,\"data\":{\"uploadDocumentToken\":{\"jwt\":\"SECRET\"},\"productName\":[\"SECRET\"]}}",
                "{\"errorCode\":0,\"data\":{\"uploadDocumentToken\":\"SECRET\",\"SECRET\":1}}",
                "{\"errorCode\":0,\"data\":{\"uploadtoken\":\"SECRET\"}}",
                "{\"errorCode\":0,\"data\":{\"uploadDocumentToken\":\"SECRET",
                "{\"errorCode\":\"TOKEN\",\"TOKEN\":\"TOKEN\",\"errorMessage\":[\"TOKEN\"]}",
                "{\"errorCode\":0,\"data\":{\"orderStatus\":\"x TOKEN y\",\"dcvStatus\":{\"TOKEN\":\"TOKEN\"}}}",
                "{\"TOKEN\":{\"TOKEN\":",
                "<html>SECRET TOKEN</html>",
                "errorCode=TOKEN&errorMessage=TOKEN",
                "errorCode=-4&loginPassword=SECRET&errorMessage=SECRET",
                "\"TOKEN\""
            })
    void inAnAnswer(String template) {
        byte[] answer =
                template.replace("SECRET", SECRET).replace("TOKEN", TOKEN).getBytes(UTF_8);

        assertSilent(Stream.of(SpecProfile.values())
                .flatMap(reading -> SpecCheck.of(reading).statusResponse(answer).stream())
                .toList());
    }

    @ParameterizedTest
    @EnumSource(SpecProfile.class)
    void inAQuestion(SpecProfile reading) {
        String form = "loginName=demo&loginPassword=" + SECRET.repeat(9) + "&saspSessionID=" + SECRET
                + "&loginPassword=" + SECRET + "&orderNumber=" + SECRET.repeat(4);

        assertSilent(SpecCheck.of(reading).statusRequest(form.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loginName=demo&loginPassword=x&SECRET&orderNumber=1",
                "loginName=demo&loginPassword=x&a=1&SECRET=2&orderNumber=1",
                "loginName=demo&loginPassword=x&orderNumber=1&saspSessionID=a&SECRET=b",
                "{\"loginName\":\"demo\",\"loginPassword\":\"SECRET\"}",
                "\uFEFF{\"loginPassword\":\"SECRET\"}",
                "demo SECRET 654824",
                "loginPassword: SECRET",
            })
    void inAQuestionThatIsEncodedWrongly(String template) {
        byte[] body = template.replace("SECRET", SECRET).getBytes(UTF_8);

        assertSilent(SpecCheck.documented().statusRequest(body));
    }

    @Test
    void inAnUpload() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String form = part.formatted("token", SECRET) + part.formatted("successURL", "no address " + SECRET) + "--b--";

        assertSilent(SpecCheck.documented().uploadRequest("multipart/form-data; boundary=b", form.getBytes(UTF_8)));
    }

    private static void assertSilent(List<Finding> findings) {
        assertThat(findings).isNotEmpty();
        assertThat(findings.toString()).doesNotContain(SECRET).doesNotContain(TOKEN.substring(0, 20));
    }
}
