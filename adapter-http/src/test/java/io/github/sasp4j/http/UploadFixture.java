package io.github.sasp4j.http;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of uploads share: a server in the service's place, and a port to it. */
abstract class UploadFixture {

    StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    void redirects(int status, String location) {
        MockResponse.Builder answer = new MockResponse.Builder().code(status);
        service.answers((location.isEmpty() ? answer : answer.addHeader("Location", location)).build());
    }

    UploadReceipt upload(UploadSettings settings, ValidationDocument... documents) {
        try (ValidationDocuments port = port(config -> config.uploads(settings))) {
            return port.upload(request(documents), UploadObserver.none());
        }
    }

    ValidationDocuments port(UnaryOperator<SaspHttpConfig.Builder> settings) {
        return SaspHttp.documents(
                settings.apply(service.config(StubService.LOGIN)).build());
    }

    UploadRequest request(ValidationDocument... documents) {
        return request(service.address("/order"), documents);
    }

    static UploadRequest request(URI address, ValidationDocument... documents) {
        return UploadRequest.of(
                new UploadAccess(address, UploadToken.of("planted-opaque-token", Optional.empty())),
                List.of(documents));
    }
}
