package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of {@code serve} for simple cases, without the control API. */
@Timeout(60)
class ServeOptionsTest {

    @Test
    void aStageIsWhereAnOrderStandsAtTheStart() throws IOException {
        try (RunningCommand serving =
                RunningCommand.serve("--stage", "700100=issued", "--stage", "720300=awaiting-payment")) {
            assertThat(serving.lines(6))
                    .contains(
                            "700100  Single-Domain DV Certificate, Processed",
                            "720300  Single-Domain OV Certificate, Awaiting Payment");
        }
    }

    @ParameterizedTest
    @CsvSource({"700100=done, '--stage: done is none of awaiting_payment, paid'", "1=issued, no order of the demo: 1"})
    void aStageThatThereIsNotIsRefused(String stage, String message) {
        CommandRun run = CommandRun.of("serve", "--stage", stage);

        assertThat(run.err()).contains(message);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"error:-42, 5", "700100=error:-14, 6", "drop, 7"})
    void aFaultMeetsEachCall(String fault, int exitCode) throws IOException {
        try (RunningCommand serving = RunningCommand.serve("--fault", fault)) {
            assertThat(serving.status("700100").exitCode()).isEqualTo(exitCode);
        }
    }

    @Test
    void aFaultOfAnOrderLeavesTheOthersAlone() throws IOException {
        try (RunningCommand serving = RunningCommand.serve("--fault", "700100=error:-14")) {
            assertThat(serving.status("654824").exitCode()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"burn", "error", "error:x", "status:", "700100="})
    void whatIsNoFaultIsRefused(String fault) {
        CommandRun run = CommandRun.of("serve", "--fault", fault);

        assertThat(run.err()).contains("--fault: [ORDER=]KIND[:VALUE]; KIND is error:CODE");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void eachRequestIsOneLine() throws Exception {
        try (RunningCommand serving = RunningCommand.serve()) {
            String address = serving.line().replace("listening on ", "");
            serving.lines(5);
            get(address + "/control/clock", "http://127.0.0.1");

            assertThat(serving.line()).isEqualTo("2019-11-20T12:00:00Z GET /control/clock 200");
        }
    }

    @Test
    void aPageOfANamedOriginMayReadIt() throws Exception {
        try (RunningCommand serving = RunningCommand.serve("--cors", "http://localhost:3000")) {
            String orders = serving.line().replace("listening on ", "") + "/control/orders";

            assertThat(get(orders, "http://localhost:3000").headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("http://localhost:3000");
            assertThat(get(orders, "http://other.example.com").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whatIsNoOriginIsRefused() {
        assertThat(CommandRun.of("serve", "--cors", "*").err()).contains("site: scheme, host and port");
    }

    private static HttpResponse<String> get(String address, String origin) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Origin", origin)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
