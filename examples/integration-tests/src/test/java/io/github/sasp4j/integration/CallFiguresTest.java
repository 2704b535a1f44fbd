package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The event of an attempt tells what has gone over the wire. */
class CallFiguresTest {

    private static final StatusRequest REQUEST = StatusRequest.of("700100");

    private final FakeServer server = FakeServer.start(FakeSasp.demo());
    private final List<CallEvent> events = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aStatusTellsTheHttpStatusAndTheBytesOfItsResponse() throws Exception {
        try (PostPaymentStatuses port = SaspHttp.statuses(config())) {
            port.fetch(REQUEST);
        }

        CallEvent last = events.get(events.size() - 1);
        assertThat(last.type()).isEqualTo(CallEvent.Type.SUCCEEDED);
        assertThat(last.httpStatus()).hasValue(200);
        assertThat(last.bytes()).hasValue(responseLength());
    }

    @Test
    @ExpectsDeviations("an HTTP status of failure")
    void aFailureTellsTheHttpStatusThatItCameWith() {
        server.vendor().faults().everywhere().always(new Fault.HttpError(503));
        try (PostPaymentStatuses port = SaspHttp.statuses(config())) {
            assertThat(catchThrowable(() -> port.fetch(REQUEST))).isNotNull();
        }

        CallEvent last = events.get(events.size() - 1);
        assertThat(last.failure()).hasValue(ErrorKind.SERVICE_FAULT);
        assertThat(last.httpStatus()).hasValue(503);
    }

    @Test
    void anAttemptWithoutAResponseTellsNoFigures() {
        server.vendor().faults().everywhere().always(new Fault.DroppedConnection());
        try (PostPaymentStatuses port = SaspHttp.statuses(config())) {
            assertThat(catchThrowable(() -> port.fetch(REQUEST))).isNotNull();
        }

        CallEvent last = events.get(events.size() - 1);
        assertThat(last.httpStatus()).isEmpty();
        assertThat(last.bytes()).isEmpty();
    }

    @Test
    void anUploadTellsTheBytesOfItsFiles() {
        ValidationDocument document =
                ValidationDocument.of("a.pdf", "application/pdf", 1234, () -> new ByteArrayInputStream(new byte[1234]));
        try (ValidationDocuments port = SaspHttp.documents(config())) {
            port.upload(
                    UploadRequest.of(ConnectedPorts.uploadAccess(server), List.of(document)), UploadObserver.none());
        }

        CallEvent last = events.get(events.size() - 1);
        assertThat(last.operation()).isEqualTo(CallEvent.Operation.UPLOAD);
        assertThat(last.httpStatus()).hasValue(303);
        assertThat(last.bytes()).hasValue(1234);
    }

    private SaspHttpConfig config() {
        return ConnectedPorts.config(server)
                .gate(CallGate.of(ResilienceConfig.builder()
                        .maxAttempts(1)
                        .listener(events::add)
                        .build()))
                .build();
    }

    private int responseLength() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.endpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "loginName=demo&loginPassword=demo-password&orderNumber=700100"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body()
                .length;
    }
}
