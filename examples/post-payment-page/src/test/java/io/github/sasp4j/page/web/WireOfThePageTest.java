package io.github.sasp4j.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.github.sasp4j.page.PostPaymentPage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What only the bytes show: which bodies are read, what a post that breaks off leaves, which headers are believed. */
class WireOfThePageTest {

    private static final Pattern FORM = Pattern.compile("action=\"(/orders/720300/documents[^\"]*)\"");

    private static ConfigurableApplicationContext page;
    private static int port;

    @BeforeAll
    static void start() {
        page = new SpringApplicationBuilder(PostPaymentPage.class).run("--server.port=0");
        port = Integer.parseInt(page.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @Test
    void aForgedUploadIsRefusedBeforeAnyOfItsBodyIsRead() throws IOException {
        try (Socket visitor = connect()) {
            send(visitor, head("/orders/720300/documents?_csrf=forged", "JSESSIONID=none", 1_000_000));

            assertThat(statusLine(visitor)).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void anUploadThatBreaksOffLeavesOneLine() throws Exception {
        HttpResponse<String> shown = get(request("/orders/720300"));
        String cookie = shown.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        Matcher form = FORM.matcher(shown.body());
        assertThat(form.find()).isTrue();
        try (LogQueue log = LogQueue.open()) {
            try (Socket visitor = connect()) {
                String path = form.group(1).replace("&amp;", "&");
                send(visitor, head(path, cookie, 1_000_000));
                send(visitor, "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\nhalf");
            }
            ILoggingEvent line = log.next();

            assertThat(line.getFormattedMessage())
                    .startsWith("an upload broke off: ")
                    .doesNotContain("\n", "\r");
            assertThat(line.getThrowableProxy()).isNull();
            assertThat(get(request("/orders/720300")).statusCode()).isEqualTo(200);
            assertThat(log.others()).isEmpty();
        }
    }

    @Test
    void aForwardedHeaderDoesNotChangeWhereTheCaLeadsTheBrowser() throws Exception {
        HttpRequest forged = HttpRequest.newBuilder(address("/orders/720300"))
                .header("X-Forwarded-Host", "forged.example.com")
                .header("Forwarded", "host=forged.example.com;proto=https")
                .build();

        assertThat(get(forged).body()).contains("/documents/by-browser/").doesNotContain("forged.example.com");
    }

    private static String head(String path, String cookie, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static Socket connect() throws IOException {
        Socket visitor = new Socket(InetAddress.getLoopbackAddress(), port);
        visitor.setSoTimeout(20_000);
        return visitor;
    }

    private static void send(Socket visitor, String text) throws IOException {
        OutputStream out = visitor.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String statusLine(Socket visitor) throws IOException {
        return new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(address(path)).build();
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> get(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The warnings and errors of everything that logs. */
    private static final class LogQueue extends AppenderBase<ILoggingEvent> implements AutoCloseable {

        private final BlockingQueue<ILoggingEvent> lines = new LinkedBlockingQueue<>();

        static LogQueue open() {
            LogQueue queue = new LogQueue();
            queue.start();
            root().addAppender(queue);
            return queue;
        }

        ILoggingEvent next() throws InterruptedException {
            ILoggingEvent line = lines.poll(20, TimeUnit.SECONDS);
            assertThat(line).as("a line of the log").isNotNull();
            return line;
        }

        BlockingQueue<ILoggingEvent> others() {
            return lines;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
                lines.add(event);
            }
        }

        @Override
        public void close() {
            root().detachAppender(this);
        }

        private static Logger root() {
            return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        }
    }
}
