package io.github.sasp4j.http;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.spec.form.FormBody;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;
import okio.Buffer;
import okio.ByteString;

/** A server on a real socket in the service's place, a client of it, and what the client's listener heard. */
final class StubService implements AutoCloseable {

    static final String PLANTED_PASSWORD = "planted-password-7f3a";
    static final AccountLogin LOGIN = AccountLogin.of("demo", PLANTED_PASSWORD);

    private final MockWebServer server = new MockWebServer();
    private final MonitoredDispatcher dispatcher = new MonitoredDispatcher();
    final List<Deviation> deviations = Collections.synchronizedList(new ArrayList<>());

    StubService() throws IOException {
        server.setDispatcher(dispatcher);
        server.start();
    }

    URI endpoint() {
        return address("/products/!getPostPaymentStatus");
    }

    URI address(String path) {
        return server.url(path).uri();
    }

    int requestCount() {
        return server.getRequestCount();
    }

    /** Speaks TLS from now on. */
    void secure(SSLSocketFactory certificates) {
        server.useHttps(certificates);
    }

    /** Speaks TLS and one of these protocols from now on. */
    void secure(SSLSocketFactory certificates, List<Protocol> protocols) {
        server.setProtocols(protocols);
        secure(certificates);
    }

    /** Responds by this dispatcher from now on. */
    void answersBy(Dispatcher other) {
        dispatcher.answerBy(other);
    }

    SaspHttpConfig.Builder config(Access access) {
        return SaspHttpConfig.builder(access)
                .withoutGate()
                .endpoint(endpoint())
                .allowPlainHttpOnLoopback(true)
                .deviationListener((asked, deviation) -> deviations.add(deviation));
    }

    PostPaymentStatuses client() {
        return client(config -> config);
    }

    PostPaymentStatuses client(UnaryOperator<SaspHttpConfig.Builder> settings) {
        return SaspHttp.statuses(settings.apply(config(LOGIN)).build());
    }

    void answers(String json) {
        dispatcher.enqueue(json(200, json));
    }

    void answers(byte[] body) {
        dispatcher.enqueue(new MockResponse.Builder()
                .body(new Buffer().write(body))
                .addHeader("Content-Type", "application/json; charset=UTF-8")
                .build());
    }

    void answers(MockResponse response) {
        dispatcher.enqueue(response);
    }

    static MockResponse json(int status, String body) {
        return answer(status, "application/json; charset=UTF-8", body);
    }

    static MockResponse answer(int status, String contentType, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", contentType)
                .body(body)
                .build();
    }

    RecordedRequest request() throws InterruptedException {
        return server.takeRequest();
    }

    /** The fields of a form as they were sent, in their order. */
    static Map<String, String> fields(RecordedRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        ByteString body = request.getBody() == null ? ByteString.EMPTY : request.getBody();
        FormBody.read(body.toByteArray()).fields().forEach(field -> fields.put(field.name(), field.value()));
        return fields;
    }

    @Override
    public void close() {
        server.close();
    }
}
