package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sasp watch}. */
@Timeout(60)
class WatchTest {

    @TempDir
    private Path folder;

    @Test
    void endsAtOnceWhereSomebodyHasToActAlready() {
        CommandRun run = CommandRun.of("watch", "700100", "654824", "--fake", "--until", "action", "--format", "text");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsExactlyInAnyOrder(
                        "2019-11-20T12:00:00Z  700100  Awaiting Authorization, 1 of 2 steps done",
                        "2019-11-20T12:00:00Z  654824  Pending, 2 of 6 steps done");
    }

    @Test
    void drawsTheRowsOfItsOrdersAgainOnATerminal() {
        CommandRun run = CommandRun.inColour("watch", "700100", "654824", "--fake", "--until", "action");

        String up = "\u001b[2A";
        assertThat(run.out()).startsWith("700100     no status yet").contains(up);
        assertThat(run.out().substring(run.out().lastIndexOf(up)).lines())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .contains("700100  Awaiting Authorization  2019-11-20T12:00:00Z  1 of 2 steps done"))
                .anySatisfy(row -> assertThat(row)
                        .contains("654824  Pending                 2019-11-20T12:00:00Z  2 of 6 steps done"));
        assertThat(run.out().lines())
                .allSatisfy(row ->
                        assertThat(row.replaceAll("\u001b\\[[0-9]*[AK]", "")).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void writesALineOfJsonForEachChangeToAPipe() throws IOException {
        CommandRun run = CommandRun.of("watch", "700100", "--fake", "--until", "action");

        assertThat(run.out().lines()).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(run.out());
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly("time", "order", "event", "orderStatus", "changes", "error");
        assertThat(line.path("event").asText()).isEqualTo("STATUS");
    }

    @Test
    void tellsEachChangeUntilTheOrderIsIssued() throws IOException {
        FakeSasp vendor = FakeSasp.demo();
        try (FakeServer server = FakeServer.start(vendor);
                RunningCommand watch = RunningCommand.inRealTime(
                        "watch",
                        "700100",
                        "--session",
                        "demo-session",
                        "--allow-http",
                        "--every",
                        "1s",
                        "--format",
                        "text",
                        "--endpoint",
                        server.endpoint().toString())) {
            assertThat(watch.line()).endsWith("700100  Awaiting Authorization, 1 of 2 steps done");

            vendor.order(OrderNumber.of("700100")).staff().completeDomain("www.example.com");
            assertThat(watch.line()).contains("700100");
            vendor.order(OrderNumber.of("700100")).staff().issue();

            assertThat(watch.exitCode()).isZero();
        }
    }

    @Test
    void endsWithAccessDeniedForAWrongLogin() {
        CommandRun run = CommandRun.in(
                Map.of("SASP_LOGIN_PASSWORD", "planted-password"), "watch", "700100", "--fake", "--login", "demo");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.printed()).contains("700100").doesNotContain("planted");
    }

    @Test
    void endsWithRequestRejectedForAnUnknownOrder() {
        assertThat(CommandRun.of("watch", "999", "--fake").exitCode()).isEqualTo(3);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void runsACommandForEachLineWithTheOrderInItsEnvironment() throws IOException {
        Path file = folder.resolve("told");

        CommandRun run = CommandRun.of(
                "watch",
                "700100",
                "--fake",
                "--until",
                "action",
                "--on-change",
                "printf '%s|%s|%s' \"$SASP_ORDER\" \"$SASP_ORDER_STATUS\" \"$SASP_CHANGE\" > '" + file + "'");

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(file, UTF_8))
                .isEqualTo("700100|Awaiting Authorization|Awaiting Authorization, 1 of 2 steps done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0m", "5 m", "PT5M", "-1h"})
    void refusesAnIntervalThatIsNone(String interval) {
        CommandRun run = CommandRun.of("watch", "700100", "--fake", "--every=" + interval);

        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void printsTheLastStatusWhenItIsInterrupted() throws IOException {
        try (RunningCommand watch = RunningCommand.inRealTime("watch", "720300", "--fake", "--format", "text")) {
            assertThat(watch.line()).contains("720300");

            assertThat(watch.interrupt()).isZero();
            assertThat(watch.line()).contains("720300  ");
        }
    }
}
