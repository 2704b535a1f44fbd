package io.github.sasp4j.testkit.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program in a process of its own is heard like the test's own servers. */
class RemoteMonitorTest {

    private final RemoteMonitor post = RemoteMonitor.open();
    private Process program;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(post.options());
        command.addAll(List.of(
                "-cp",
                post.classes() + File.pathSeparator + Path.of("target", "test-classes"),
                SampleProgram.class.getName()));
        program = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader printed = program.inputReader(UTF_8);
        address = URI.create("http://127.0.0.1:" + printed.readLine() + "/products/!getPostPaymentStatus");
    }

    @AfterEach
    void stop() {
        program.destroy();
        post.close();
    }

    @Test
    void whatGoesByArrivesWhole() throws Exception {
        post("orderNumber=Gr%C3%BC%C3%9Fe&saspSessionID=s");

        assertThat(WireMonitor.instance().ended()).singleElement().satisfies(exchange -> {
            assertThat(exchange).hasToString("POST /products/!getPostPaymentStatus -> 200");
            assertThat(exchange.requestType()).isEqualTo("application/x-www-form-urlencoded");
            assertThat(exchange.request()).asString(UTF_8).isEqualTo("orderNumber=Gr%C3%BC%C3%9Fe&saspSessionID=s");
            assertThat(exchange.responseType()).isEqualTo("application/json");
            assertThat(exchange.location()).contains("/elsewhere");
            assertThat(exchange.response()).asString(UTF_8).isEqualTo(SampleProgram.ANSWER);
        });
    }

    @Test
    void whatDepartsIsFound() throws Exception {
        post("orderNumber=1&colour=blue&saspSessionID=s");

        assertThat(WireMonitor.instance().ended())
                .flatMap(ExchangeValidator::deviations)
                .singleElement()
                .asString()
                .contains("pointer=/colour");
    }

    private void post(String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
