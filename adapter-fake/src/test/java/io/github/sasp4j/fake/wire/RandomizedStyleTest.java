package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.spec.SpecCheck;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mode in which every response has another legal form. */
class RandomizedStyleTest {

    private static final List<String> ORDERS = List.of("654824", "700100", "720300", "801200300", "999999");

    /** The responses to all of them, seed by seed. */
    private static final List<String> ALL = seeds().boxed()
            .flatMap(seed -> bodies(ResponseVariation.seeded(seed)).stream())
            .toList();

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("sasp4j.seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anAnswerKeepsTheTolerantReading(long seed) {
        assertThat(bodies(ResponseVariation.seeded(seed)))
                .filteredOn(body -> !body.startsWith("errorCode="))
                .allSatisfy(body -> assertThat(SpecProfiles.departures(SpecCheck.tolerant(), body))
                        .isEmpty());
    }

    @Test
    void theSameSeedBringsTheSameBytes() {
        assertThat(bodies(ResponseVariation.seeded(42))).isEqualTo(bodies(ResponseVariation.seeded(42)));
    }

    @Test
    void anotherSeedBringsOtherBytes() {
        assertThat(bodies(ResponseVariation.seeded(42)))
                .doesNotContainAnyElementsOf(bodies(ResponseVariation.seeded(43)));
    }

    @Test
    void theNextAnswerAboutAnOrderHasAnotherForm() {
        try (FakeServer server = serving(ResponseVariation.seededInForm(42))) {
            assertThat(WireClient.ask(server, "654824").body())
                    .isNotEqualTo(WireClient.ask(server, "654824").body());
        }
    }

    @Test
    void callsAboutOtherOrdersChangeNothing() {
        List<String> alone = told(ResponseVariation.seeded(42), List.of("700100", "700100"));

        assertThat(told(ResponseVariation.seeded(42), List.of("700100", "654824", "999999", "700100")))
                .containsAll(alone);
    }

    @Test
    void inFormOnlyThereIsNothingThatNobodyKnows() {
        assertThat(seeds().boxed().flatMap(seed -> bodies(ResponseVariation.seededInForm(seed)).stream()))
                .noneMatch(body -> body.contains("caaCheckStatus") || body.contains("yetUnknown"));
    }

    @Test
    void theTextTellsTheSeed() {
        assertThat(ResponseVariation.seeded(42)).hasToString("seeded 42");
        assertThat(ResponseVariation.seededInForm(42)).hasToString("seeded 42, in form only");
    }

    /** Each way to write that a reader has to stand is met, and so is its counterpart. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("variations")
    void withinTwoHundredSeedsEachFormIsMet(String name, Function<String, Boolean> form) {
        assertThat(ALL.stream().map(form).distinct()).containsExactlyInAnyOrder(true, false);
    }

    static Stream<Arguments> variations() {
        return Stream.of(
                variation(
                        "Q1: the code as a text",
                        body -> !isForm(body) && at(body, "/errorCode").isTextual()),
                variation(
                        "Q2: no data",
                        body -> !isForm(body) && at(body, "/data").isNull()),
                variation(
                        "Q3: the number as a text",
                        body -> !isForm(body) && at(body, "/data/orderNumber").isTextual()),
                variation(
                        "Q4: the level as a number",
                        body -> body.replace(" ", "").contains("\"level\":2")),
                variation("Q5: notCompleted", body -> body.contains("notCompleted")),
                variation(
                        "Q6: Unknown",
                        body -> !isForm(body)
                                && at(body, "/data/organizationStatus/legalExistence/status")
                                        .asText()
                                        .equals("Unknown")),
                variation(
                        "Q7: one action as a text",
                        body -> !isForm(body)
                                && at(body, "/data/agreementStatus/availableActions")
                                        .isTextual()),
                variation(
                        "Q8: null for a description",
                        body -> !isForm(body)
                                && at(body, "/data/agreementStatus/description").isNull()),
                variation("Q9: the sentinel", body -> body.contains("Not yet set")),
                variation("Q12: quotes", body -> body.contains("'orderNumber'") || body.contains("%27orderNumber%27")),
                variation("Q16: another title", body -> body.contains("Order Authorization")),
                variation("a form", RandomizedStyleTest::isForm),
                variation("a later field", body -> body.contains("caaCheckStatus")),
                variation("an unknown word", body -> body.contains("yetUnknownAction")),
                variation("an unknown method", body -> body.contains("yetUnknownMethod")),
                variation("lines", body -> body.contains("\n")),
                variation("another domain first", body -> body.indexOf("\"mnsure.org\"") < body.indexOf("\"mn.gov\"")));
    }

    private static Arguments variation(String name, Function<String, Boolean> form) {
        return Arguments.of(name, form);
    }

    private static boolean isForm(String body) {
        return body.startsWith("errorCode=");
    }

    private static JsonNode at(String body, String pointer) {
        return WireClient.json(body).at(pointer);
    }

    private static List<String> bodies(ResponseVariation quirks) {
        return told(quirks, ORDERS);
    }

    private static List<String> told(ResponseVariation quirks, List<String> orders) {
        try (FakeServer server = serving(quirks)) {
            return orders.stream()
                    .map(order -> WireClient.ask(server, order))
                    .map(HttpResponse::body)
                    .toList();
        }
    }

    private static FakeServer serving(ResponseVariation quirks) {
        return FakeServer.builder(FakeSasp.demo()).variation(quirks).start();
    }
}
