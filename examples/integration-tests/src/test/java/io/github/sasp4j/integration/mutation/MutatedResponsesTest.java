package io.github.sasp4j.integration.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.SaspSpec;
import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged responses over a socket, and the same bodies in the check. */
class MutatedResponsesTest {

    private static final int RESPONSES = 600;
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>(Map.of(
            "document-success.json", "654824",
            "single-domain.json", "700100",
            "mark-certificate.json", "801200300",
            "document-failure.json", "654824"));

    private static final List<Deviation> DEVIATIONS = Collections.synchronizedList(new ArrayList<>());

    private static final AtomicInteger MALFORMED = new AtomicInteger();
    private static final AtomicInteger WITHOUT_DEVIATION = new AtomicInteger();

    private static RespondingServer server;
    private static PostPaymentStatuses client;

    @BeforeAll
    static void start() throws IOException {
        server = new RespondingServer();
        client = SaspHttp.statuses(SaspHttpConfig.builder(AccountLogin.of("demo", "planted-password"))
                .withoutGate()
                .endpoint(server.endpoint())
                .allowPlainHttpOnLoopback(true)
                .callTimeout(Duration.ofSeconds(2))
                .deviationListener((order, deviation) -> DEVIATIONS.add(deviation))
                .build());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        // Otherwise nothing has been compared.
        assertThat(MALFORMED).hasValueGreaterThan(300);
        assertThat(WITHOUT_DEVIATION).hasValueGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Timeout(120)
    void endInAStatusOrInAnErrorOfTheFamilyAndAreJudgedAlike(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> examples = EXAMPLES.keySet().stream().sorted().toList();
        for (int i = 0; i < RESPONSES; i++) {
            String example = examples.get(random.nextInt(examples.size()));
            MutatedResponse response = MutatedResponse.of(text(example), random);
            judge(EXAMPLES.getOrDefault(example, ""), response, "seed " + seed + ", response " + i + " of " + example);
        }
    }

    private static void judge(String order, MutatedResponse response, String place) {
        DEVIATIONS.clear();
        server.respondsWith(response.raw());
        long start = System.nanoTime();
        Optional<SaspException> failure = Optional.empty();
        try {
            PostPaymentStatus status = client.fetch(StatusRequest.of(order));
            assertThat(status.orderNumber().text()).as(place).isEqualTo(order);
        } catch (SaspException known) {
            failure = Optional.of(known);
            assertThat(known.toString()).as(place).doesNotContain("planted");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(place).isLessThan(LIMIT);
        byte[] body = response.body();
        if (body != null) {
            judgedAlike(failure, body, place);
        }
    }

    private static void judgedAlike(Optional<SaspException> failure, byte[] body, String place) {
        String context = place + ", " + failure + "\n" + new String(body, UTF_8);
        if (failure.isPresent() && failure.get() instanceof MalformedResponseException) {
            MALFORMED.incrementAndGet();
            assertThat(SpecCheck.tolerant().statusResponse(body)).as(context).isNotEmpty();
        } else if (failure.isEmpty() && DEVIATIONS.isEmpty()) {
            WITHOUT_DEVIATION.incrementAndGet();
            assertThat(departures(SpecCheck.documented().statusResponse(body)))
                    .as(context)
                    .isEmpty();
        }
    }

    /** Known deviations are the same for both: the client accepts some of them without a word. */
    private static List<Finding> departures(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.isDeparture() && finding.note().isEmpty())
                .toList();
    }

    private static String text(String example) throws IOException {
        try (InputStream file = SaspSpec.class.getResourceAsStream("/META-INF/openapi/examples/" + example)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
