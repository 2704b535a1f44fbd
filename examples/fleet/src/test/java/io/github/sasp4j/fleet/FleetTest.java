package io.github.sasp4j.fleet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.fleet.ChangeTable.ToldChange;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Two workers of which one is killed, on a PostgreSQL of the test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class FleetTest {

    /** The spread of the watch makes intervals shorter by up to a fifth. */
    private static final Duration SHORTEST =
            FleetWorker.INTERVAL.multipliedBy(4).dividedBy(5);

    private FleetReport report;
    private String printed;

    @BeforeAll
    void run() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EmbeddedPostgres postgres = database()) {
            report = Fleet.run(
                    postgres.getJdbcUrl("postgres", "postgres"), new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        printed = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noChangeIsLostWithAKilledWorker() {
        Map<String, List<String>> statuses =
                report.told().stream().collect(groupingBy(ToldChange::order, mapping(ToldChange::status, toList())));

        assertThat(statuses).hasSize(Fleet.ORDERS);
        assertThat(statuses.values())
                .allSatisfy(told ->
                        assertThat(told).startsWith("Awaiting Authorization").endsWith("Processed"));
    }

    @Test
    void bothWorkersTakePartUntilOneIsKilled() {
        assertThat(printed).contains("worker-1: order", "worker-2: order");
        assertThat(printed.substring(printed.indexOf("worker-1 is killed.")))
                .contains("worker-2: order")
                .doesNotContain("worker-1: order");
    }

    @Test
    void noOrderIsFetchedTwiceWithinItsInterval() {
        Map<String, List<Instant>> calls = report.calls().stream()
                .collect(groupingBy(ReceivedCall::orderNumber, mapping(ReceivedCall::at, toList())));

        assertThat(calls.values()).allSatisfy(times -> {
            for (int i = 1; i < times.size(); i++) {
                assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(SHORTEST);
            }
        });
    }

    @Test
    void theWorkersTogetherKeepToTheBudget() {
        List<Instant> times = report.calls().stream().map(ReceivedCall::at).toList();
        Duration time = Duration.between(times.get(0), times.get(times.size() - 1));

        assertThat((double) times.size())
                .isLessThanOrEqualTo(FleetWorker.CALLS
                        + 1
                        + FleetWorker.CALLS * (double) time.toMillis() / FleetWorker.PERIOD.toMillis());
    }

    private static EmbeddedPostgres database() throws IOException {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException missing) {
            if ("true".equals(System.getenv("CI"))) {
                throw missing;
            }
            System.err.println("SKIPPED: this machine starts no PostgreSQL: " + missing.getMessage());
            return abort("no PostgreSQL");
        }
    }
}
