package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server has sent too much, or has closed meanwhile, is nothing to the next call. */
class KeptConnectionTest {

    private static final String EXAMPLE = Examples.text(Examples.DOCUMENT_SUCCESS);

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void aSecondResponseToOneRequestIsNotTheNextCallsResponse(boolean async, boolean tls) throws Exception {
        String first = RawServer.json(EXAMPLE);
        String other = RawServer.json(EXAMPLE.replace("654824", "700100"));
        try (RawServer server = RawServer.keeping(sockets(tls), first + first, other);
                PostPaymentStatuses client = client(server)) {
            fetch(client, "654824", async);

            assertThat(fetch(client, "700100", async)).isEqualTo("700100");
            assertThat(server.requests).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void bytesAfterTheAnnouncedLengthAreNotTheNextCallsResponse(boolean async, boolean tls) throws Exception {
        String surplus = RawServer.json(EXAMPLE) + "surplus";
        try (RawServer server = RawServer.keeping(sockets(tls), surplus, RawServer.json(EXAMPLE));
                PostPaymentStatuses client = client(server)) {
            fetch(client, "654824", async);

            assertThat(fetch(client, "654824", async)).isEqualTo("654824");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bytesThatComeBetweenTwoCallsAreNotTheNextCallsResponse(boolean tls) throws Exception {
        try (RawServer server = RawServer.keeping(sockets(tls), RawServer.json(EXAMPLE));
                PostPaymentStatuses client = client(server)) {
            fetch(client, "654824", false);
            server.writeUnasked(RawServer.json(EXAMPLE.replace("654824", "700100")));

            assertThat(fetch(client, "654824", false)).isEqualTo("654824");
            assertThat(server.connectionCount()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConnectionThatTheServerClosesAfterEachResponseCostsNoCall(boolean tls) throws Exception {
        try (RawServer server = RawServer.closing(sockets(tls), RawServer.json(EXAMPLE));
                PostPaymentStatuses client = client(server)) {
            for (int call = 0; call < 6; call++) {
                assertThat(fetch(client, "654824", false)).isEqualTo("654824");
                server.awaitClosedConnection();
            }
            assertThat(server.requests).hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChunkedResponseLeavesItsConnectionToTheNextCall(boolean tls) throws Exception {
        String chunked = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(EXAMPLE.length()) + "\r\n" + EXAMPLE + "\r\n0\r\n\r\n";
        try (RawServer server = RawServer.keeping(sockets(tls), chunked);
                PostPaymentStatuses client = client(server)) {
            fetch(client, "654824", false);
            fetch(client, "654824", false);

            assertThat(server.connectionCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void aReceiptLeftFromAnEarlierUploadIsNoReceiptOfTheNext(boolean async, boolean tls) throws Exception {
        try (RawServer server = RawServer.answering(
                        sockets(tls),
                        List.of(
                                request -> redirect(request, "successURL") + redirect(request, "successURL"),
                                request -> redirect(request, "errorURL")));
                ValidationDocuments port = SaspHttp.documents(config(server).build())) {
            upload(server, port, async);

            assertThatThrownBy(() -> upload(server, port, async)).isInstanceOf(UploadRefusedException.class);
            assertThat(server.requests).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSuccessAddressOfAnotherUploadIsNoReceipt(boolean async) throws Exception {
        String[] first = new String[1];
        try (RawServer server = RawServer.answering(
                        List.of(request -> first[0] = redirect(request, "successURL"), request -> first[0]));
                ValidationDocuments port = SaspHttp.documents(config(server).build())) {
            upload(server, port, async);

            assertThatThrownBy(() -> upload(server, port, async)).isInstanceOf(UploadOutcomeUnknownException.class);
        }
    }

    private static String redirect(String request, String field) {
        Matcher part = Pattern.compile("name=\"" + field + "\"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]*)")
                .matcher(request);
        assertThat(part.find()).isTrue();
        return RawServer.response("303 See Other", "Location: " + part.group(1), "");
    }

    private static void upload(RawServer server, ValidationDocuments port, boolean async) throws Exception {
        ValidationDocument document =
                ValidationDocument.of("a.pdf", "application/pdf", 1, () -> new ByteArrayInputStream(new byte[1]));
        var request = UploadFixture.request(server.address("/order"), document);
        if (async) {
            Throwable failure = catchThrowable(() -> port.uploadAsync(request, UploadObserver.none())
                    .toCompletableFuture()
                    .get());
            if (failure != null) {
                throw (Exception) failure.getCause();
            }
        } else {
            port.upload(request, UploadObserver.none());
        }
    }

    private static String fetch(PostPaymentStatuses client, String order, boolean async) throws Exception {
        StatusRequest request = StatusRequest.of(order);
        return (async ? client.fetchAsync(request).toCompletableFuture().get() : client.fetch(request))
                .orderNumber()
                .text();
    }

    private static PostPaymentStatuses client(RawServer server) {
        return SaspHttp.statuses(config(server).build());
    }

    private static SaspHttpConfig.Builder config(RawServer server) {
        return SaspHttpConfig.builder(StubService.LOGIN)
                .withoutGate()
                .endpoint(server.address("/status"))
                .okHttpClient(TestCertificates.trustingClient().build())
                .allowPlainHttpOnLoopback(true);
    }

    private static ServerSocketFactory sockets(boolean tls) {
        return tls ? TestCertificates.VALID.sslContext().getServerSocketFactory() : ServerSocketFactory.getDefault();
    }
}
