package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import io.github.sasp4j.spec.recording.RecordedExchange;
import io.github.sasp4j.spec.recording.RecordedRequest;
import io.github.sasp4j.spec.recording.Recording;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a whole walk can be shown to anybody, and still tell the walk. */
class RecordedJourneyTest {

    private static final Pattern TOKEN_PART = Pattern.compile("eyJ[A-Za-z0-9_-]+");

    @TempDir
    private static Path folder;

    private static List<String> secrets;
    private static List<Path> files;

    @BeforeAll
    @ExpectsDeviations("the walk meets a gateway's pages and a response of another type")
    static void walk() throws IOException {
        secrets = OrderJourney.recordedBy(ExchangeRecorder.into(folder));
        try (Stream<Path> written = Files.list(folder)) {
            files = written.filter(file -> file.toString().endsWith(".har"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void itIsAWholeWalk() {
        assertThat(files).hasSize(23);
        assertThat(recordings()
                        .map(recording -> recording
                                .response()
                                .map(response -> response.status().orElseThrow())
                                .orElse(0)))
                .contains(200, 303, 503, 0);
        assertThat(bodies()).anyMatch(body -> body.contains("Awaiting Payment"));
        assertThat(bodies()).anyMatch(body -> body.contains("Processed"));
        assertThat(bodies()).anyMatch(body -> body.contains("errorCode="));
        assertThat(bodies()).anyMatch(body -> body.startsWith("<"));
    }

    @Test
    void noneOfTheSecretsIsInAnyOfTheFiles() {
        assertThat(secrets).hasSizeGreaterThan(12);
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(everythingIn(file)).doesNotContainIgnoringCase(secrets.toArray(String[]::new)));
    }

    @Test
    void everyFileKeepsToTheTolerantReadingButForFaultsOfTheWire() {
        SpecCheck check = SpecCheck.tolerant();
        List<String> departing = recordings()
                .filter(recording -> check.recording(recording).stream()
                        .anyMatch(finding -> finding.kind() == Finding.Kind.DEPARTURE))
                .map(RecordedJourneyTest::body)
                .toList();

        assertThat(departing).hasSize(3).allMatch(body -> body.startsWith("<") || !body.endsWith("}"));
    }

    @Test
    void theOrderIsTheSameThroughoutTheWalk() {
        Set<String> asked = recordings()
                .map(RecordedJourneyTest::values)
                .filter(fields -> fields.containsKey("orderNumber"))
                .map(fields -> fields.get("orderNumber"))
                .collect(Collectors.toSet());

        assertThat(asked).singleElement().asString().matches("[1-9][0-9]{9}");
        assertThat(bodies())
                .filteredOn(body -> body.contains("\"data\":{\"orderNumber\""))
                .isNotEmpty()
                .allMatch(body -> body.contains(asked.iterator().next()));
    }

    @Test
    void whatLiesUnderADomainStillDoes() {
        String domain = first("\"domainName\"\\s*:\\s*\"([a-z]{7}-[a-z]{4}\\.[a-z]{3})\"");

        assertThat(first("\"domainName\"\\s*:\\s*\"[a-z]{8}\\.([a-z.-]*)\"")).isEqualTo(domain);
        assertThat(first("\"[a-z]{5}@([^\"]*)\"")).isEqualTo(domain);
        assertThat(first("\"domainName\"\\s*:\\s*\"(\\*\\.[^\"]*)\""))
                .matches("\\*\\.[a-z]{7}-[a-z]{5}\\.[a-z]{2}\\.[a-z]{2}");
    }

    @Test
    void theTokenOfAnUploadIsThatOfTheStatusBeforeIt() {
        List<Map<String, String>> uploads = recordings()
                .map(RecordedJourneyTest::values)
                .filter(fields -> fields.containsKey("token"))
                .toList();

        assertThat(uploads).hasSize(2);
        assertThat(uploads)
                .allSatisfy(fields -> assertThat(bodies()).anyMatch(body -> body.contains(fields.get("token"))));
    }

    @Test
    void loginAndPasswordAreToldApartFromOthers() {
        assertThat(recordings()
                        .map(RecordedJourneyTest::values)
                        .filter(fields -> fields.containsKey("loginPassword"))
                        .map(fields -> fields.get("loginPassword"))
                        .distinct())
                .hasSize(2)
                .allMatch(password -> password.matches("[a-z]{12}"));
    }

    private static Stream<RecordedExchange> recordings() {
        return files.stream().map(RecordedJourneyTest::exchange);
    }

    private static RecordedExchange exchange(Path file) {
        return Recording.read(bytes(file)).exchanges().get(0);
    }

    private static Map<String, String> values(RecordedExchange exchange) {
        return exchange.request().map(RecordedRequest::values).orElseThrow();
    }

    private static String body(RecordedExchange exchange) {
        return exchange.response()
                .map(response -> new String(response.body().bytes(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private static List<String> bodies() {
        return recordings().map(RecordedJourneyTest::body).toList();
    }

    private static String first(String pattern) {
        return bodies().stream()
                .flatMap(body -> Pattern.compile(pattern).matcher(body).results())
                .map(result -> result.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** The file itself, its texts without their escapes, and what its tokens say. */
    private static String everythingIn(Path file) {
        String raw = new String(bytes(file), StandardCharsets.UTF_8);
        RecordedExchange recording = exchange(file);
        String body = body(recording);
        String tokens = TOKEN_PART
                .matcher(raw)
                .results()
                .map(MatchResult::group)
                .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
        return String.join(
                "\n",
                raw,
                recording.request().orElseThrow().url(),
                values(recording).toString(),
                body,
                body.replace("\\\"", "\"").replace("\\/", "/"),
                body.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'"),
                decoded(body),
                tokens);
    }

    private static String decoded(String body) {
        return URLDecoder.decode(body.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
