package io.github.sasp4j.integration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uploads as other clients write them: the fake takes them, and the check finds nothing in them. */
class UploadsOfOtherClientsTest {

    private static final OrderNumber ORDER = OrderNumber.of("720300");

    private final FakeSasp vendor = FakeSasp.demo();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            curl                         | register.pdf
            apache-httpclient-5          | register.pdf
            dotnet                       | register.pdf
            dotnet-encoded-word          | register.pdf
            spring                       | a "true" copy.pdf
            browser                      | a "true" copy.pdf
            rfc2046-preamble-and-padding | register.pdf
            rfc2231-continued-name       | 注%registered.pdf
            line-break-first             | register.pdf
            """)
    void areTakenUnderTheNameThatTheyGive(String client, String fileName) throws IOException, InterruptedException {
        Upload upload = upload(client);

        try (FakeServer server = FakeServer.start(vendor)) {
            HttpResponse<Void> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.uploadAddress())
                                    .header("Content-Type", upload.contentType())
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(upload.body()))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());

            assertThat(response.headers().firstValue("Location")).contains("https://host.example.com/done");
        }
        assertThat(vendor.order(ORDER).uploads())
                .flatExtracting(ReceivedUpload::documents)
                .extracting(ReceivedUpload.Document::name)
                .containsExactly(fileName);
        assertThat(SpecCheck.documented().uploadRequest(upload.contentType(), upload.body()))
                .isEmpty();
    }

    @Test
    @ExpectsDeviations("a form of nothing but files")
    void ofMorePartsThanAnyFormHasAreMalformed() throws IOException, InterruptedException {
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n\r\n";

        try (FakeServer server = FakeServer.start(vendor)) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.uploadAddress())
                                    .header("Content-Type", "multipart/form-data; boundary=b")
                                    .POST(HttpRequest.BodyPublishers.ofString(part.repeat(1_001) + "--b--"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(response.body()).isEqualTo("Not an upload of documents: there are more than 1000 parts.\n");
        }
    }

    private Upload upload(String client) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("uploads/" + client + ".http")) {
            String text = new String(file.readAllBytes(), ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            String token =
                    vendor.order(ORDER).status().upload().orElseThrow().token().jwt();
            return new Upload(
                    text.substring("Content-Type: ".length(), end),
                    text.substring(end + 4).replace("TOKEN", token));
        }
    }

    /** The body has one character for each byte. */
    private record Upload(String contentType, String text) {

        byte[] body() {
            return text.getBytes(ISO_8859_1);
        }
    }
}
