package io.github.sasp4j.integration.reflection;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.codec.StatusCodec;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A program that fetches, describes, stores and uploads. It prints what it asked for by reflection. */
final class RecordedProgram {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");

    private RecordedProgram() {}

    public static void main(String[] arguments) {
        Set<String> record = ReflectionRecorder.start();
        FakeSasp fake = FakeSasp.demo();
        try (FakeServer server = FakeServer.start(fake)) {
            SaspHttpConfig config = SaspHttpConfig.builder(LOGIN)
                    .endpoint(server.endpoint())
                    .allowPlainHttpOnLoopback(true)
                    .build();
            try (PostPaymentStatuses statuses = SaspHttp.statuses(config)) {
                fake.orders().forEach(order -> use(statuses.fetch(StatusRequest.of(order))));
            }
            try (ValidationDocuments documents = SaspHttp.documents(config)) {
                upload(documents, server);
            }
        }
        record.forEach(System.out::println);
    }

    private static void use(PostPaymentStatus status) {
        status.nextSteps().forEach(step -> step.describe(Locale.GERMAN));
        new ProofSeen("www.example.com", ProofSeen.Kind.RECORD).describe(Locale.GERMAN);
        StatusCodec codec = StatusCodec.withUploadAccess();
        codec.decode(codec.encode(status));
    }

    private static void upload(ValidationDocuments documents, FakeServer server) {
        UploadAccess issued = server.vendor()
                .order(OrderNumber.of("654824"))
                .status()
                .upload()
                .orElseThrow();
        byte[] content = "A document".getBytes(StandardCharsets.UTF_8);
        documents.upload(new UploadRequest(
                new UploadAccess(server.uploadAddress(), issued.token()),
                List.of(ValidationDocument.of("extract.txt", "text/plain", content)),
                ""));
    }
}
