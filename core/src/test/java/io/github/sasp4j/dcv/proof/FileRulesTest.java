package io.github.sasp4j.dcv.proof;

import static io.github.sasp4j.dcv.proof.SampleProof.FILE;
import static io.github.sasp4j.dcv.proof.SampleProof.FIRST_HALF;
import static io.github.sasp4j.dcv.proof.SampleProof.NOW;
import static io.github.sasp4j.dcv.proof.SampleProof.SECOND_HALF;
import static io.github.sasp4j.dcv.proof.SampleProof.lines;
import static io.github.sasp4j.dcv.proof.SampleProof.response;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileRulesTest {

    private static final String TEXT = "text/plain";
    private static final String HASH = FIRST_HALF + SECOND_HALF;
    private static final String OTHER_HASH = SECOND_HALF + FIRST_HALF;
    private static final String URL = FILE.url("http").toString();

    @Test
    void theRightFileIsSeenWithOrWithoutItsLastLineEnd() {
        assertThat(evaluate(response(200, "text/plain; charset=utf-8", FILE.content())))
                .isEqualTo(new ProofSeen(URL, ProofSeen.Kind.FILE));
        assertThat(evaluate(response(
                        200,
                        "Text/Plain",
                        FILE.content().strip().toUpperCase(Locale.ROOT).replace("10AF9DB9TU", "10af9db9tu"))))
                .isEqualTo(new ProofSeen(URL, ProofSeen.Kind.FILE));
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertThat(evaluate(response(404, "text/html", "<html>")))
                .isEqualTo(new ProofMissing(URL, true, Optional.empty()));
    }

    static Stream<Arguments> mistakes() {
        String right = FILE.content();
        return Stream.of(
                Arguments.of(ProofMistake.FILE_STATUS, response(403, TEXT, right)),
                Arguments.of(ProofMistake.FILE_STATUS, response(206, TEXT, right)),
                Arguments.of(ProofMistake.FILE_CONTENT_TYPE, response(200, "application/octet-stream", right)),
                Arguments.of(ProofMistake.FILE_BYTE_ORDER_MARK, response(200, TEXT, "\u00EF\u00BB\u00BF" + right)),
                Arguments.of(ProofMistake.FILE_BYTE_ORDER_MARK, response(200, TEXT, "\u00FF\u00FEc\u0000")),
                Arguments.of(ProofMistake.FILE_LINE_ENDS, response(200, TEXT, right.replace("\n", "\r\n"))),
                Arguments.of(ProofMistake.FILE_LINE_ENDS, response(200, TEXT, right.replace("\n", " "))),
                Arguments.of(ProofMistake.FILE_HTML, response(200, TEXT, "\n<!DOCTYPE html>\n<title>Login</title>")),
                Arguments.of(ProofMistake.FILE_EMPTY, response(200, TEXT, " \n")),
                Arguments.of(
                        ProofMistake.FILE_OTHER_CSR,
                        response(200, TEXT, lines(OTHER_HASH, "sectigo.com", "10af9db9tu"))),
                Arguments.of(ProofMistake.FILE_UNIQUE_VALUE_MISSING, response(200, TEXT, lines(HASH, "sectigo.com"))),
                Arguments.of(
                        ProofMistake.FILE_OTHER_UNIQUE_VALUE,
                        response(200, TEXT, lines(HASH, "sectigo.com", "10AF9DB9TU"))),
                Arguments.of(
                        ProofMistake.FILE_OTHER_TARGET_DOMAIN,
                        response(200, TEXT, lines(HASH, "comodoca.com", "10af9db9tu"))),
                Arguments.of(ProofMistake.FILE_OTHER_CONTENT, response(200, TEXT, "Hello")),
                Arguments.of(ProofMistake.FILE_OTHER_CONTENT, response(200, TEXT, HASH)),
                Arguments.of(ProofMistake.FILE_CONTENT_TYPE, response(200, "; charset=utf-8", right)),
                Arguments.of(ProofMistake.FILE_OTHER_CONTENT, response(200, TEXT, right + "more")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aWrongFileIsToldByWhatIsWrongWithIt(ProofMistake mistake, FileResponse response) {
        assertThat(evaluate(response))
                .isInstanceOfSatisfying(
                        ProofWrong.class, wrong -> assertThat(wrong.mistake()).isEqualTo(mistake));
    }

    @Test
    void whatWasFoundIsShownUpToAHundredCharactersInOneLine() {
        assertThat(found("a\n\u00e4b" + "x".repeat(96))).isEqualTo("a b" + "x".repeat(96));
        assertThat(found("y".repeat(100))).isEqualTo("y".repeat(100));
        assertThat(found("z".repeat(101))).isEqualTo("z".repeat(100) + "…");
    }

    private static String found(String body) {
        return ((ProofWrong) evaluate(response(200, TEXT, body))).found();
    }

    @Test
    void aRedirectIsToldWithItsTarget() {
        FileResponse redirect = new FileResponse(
                URL, NOW, 301, Optional.of(TEXT), Optional.of("https://www.example.com/login"), "", true);

        assertThat(evaluate(redirect).describe(Locale.ENGLISH))
                .startsWith("The web server redirects " + URL + " to https://www.example.com/login.");
    }

    @Test
    void aFileThatIsTooLongIsNotTheProofEvenIfItBeginsLikeIt() {
        FileResponse cut = new FileResponse(URL, NOW, 200, Optional.of(TEXT), Optional.empty(), FILE.content(), false);

        assertThat(evaluate(cut)).isInstanceOf(ProofWrong.class);
    }

    @Test
    void aServerThatCannotBeReachedLeavesItOpen() {
        assertThat(evaluate(new FileUnreachable(URL, NOW, LookupProblem.TLS_FAILED, "expired")))
                .isEqualTo(new ProofNotChecked(LookupProblem.TLS_FAILED, URL, "expired"));
    }

    private static ProofResult evaluate(FileObservation observation) {
        return ProofRules.evaluate(FILE, observation);
    }
}
