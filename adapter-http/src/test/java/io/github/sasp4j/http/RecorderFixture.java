package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;

/** Calls that are recorded into a folder, and a look at what is written. */
abstract class RecorderFixture extends UploadFixture {

    static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    static void failing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(SaspException.class);
    }

    PostPaymentStatus fetch() {
        try (PostPaymentStatuses client = service.client(config -> config.recorder(ExchangeRecorder.into(folder)))) {
            return client.fetch(StatusRequest.of("654824"));
        }
    }

    void upload(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ValidationDocument document =
                ValidationDocument.of(name, "application/pdf", bytes.length, () -> new ByteArrayInputStream(bytes));
        try (ValidationDocuments port = port(config -> config.recorder(ExchangeRecorder.into(folder)))) {
            port.upload(request(document), UploadObserver.none());
        }
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".har"))
                    .sorted()
                    .toList();
        }
    }

    String text() throws IOException {
        return Files.readString(files().get(0));
    }

    JsonNode archive() throws IOException {
        return JSON.readTree(text());
    }

    JsonNode content() throws IOException {
        return archive().at("/log/entries/0/response/content");
    }

    /** A token is replaced as a whole. */
    static String shape(String text) {
        return text.replaceAll("eyJ[A-Za-z0-9._-]+", "token")
                .replaceAll("[0-9]", "9")
                .replaceAll("[a-z]", "a")
                .replaceAll("[A-Z]", "A");
    }
}
