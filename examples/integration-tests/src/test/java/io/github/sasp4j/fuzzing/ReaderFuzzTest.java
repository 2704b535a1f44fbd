package io.github.sasp4j.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.codec.StatusCodec;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.http.internal.decoding.ResponseBytes;
import io.github.sasp4j.http.internal.status.CallContext;
import io.github.sasp4j.http.internal.status.RawResponse;
import io.github.sasp4j.http.internal.status.StatusResponseReader;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.SaspSpec;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.form.MalformedFormException;
import io.github.sasp4j.spec.form.MultipartReader;
import io.github.sasp4j.spec.recording.Recording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Whatever a reader is given, it reads it or fails as it promises to, and tells no secret. */
class ReaderFuzzTest {

    private static final String SECRET = "planted-password-7f3a";
    private static final StatusResponseReader READER = new StatusResponseReader(reportingNothing(), false);
    private static final CallContext CALL =
            new CallContext(Optional.of(new OrderNumber("654824")), SecretRedactor.of(AccountLogin.of("demo", SECRET)));
    private static final JsonNode EXAMPLE = example();
    private static final String STORED = StatusCodec.withUploadAccess().encode(exampleStatus());

    @FuzzTest(maxDuration = "30m")
    void aResponse(FuzzedDataProvider data) {
        int httpStatus = data.pickValue(new int[] {200, 200, 200, 302, 404, 429, 500});
        response(httpStatus, "application/json", data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "30m")
    void aFormEncodedResponse(byte[] body) {
        response(200, "application/x-www-form-urlencoded", body);
    }

    @FuzzTest(maxDuration = "30m")
    void anUploadToken(FuzzedDataProvider data) {
        JsonNode response = EXAMPLE.deepCopy();
        ((ObjectNode) response.path("data")).put("uploadDocumentToken", data.consumeRemainingAsString());

        response(200, "application/json", response.toString().getBytes(UTF_8));
    }

    @FuzzTest(maxDuration = "30m")
    void aFormBody(byte[] body) {
        assertThat(FormBody.read(body).fields()).doesNotContainNull();
    }

    @FuzzTest(maxDuration = "30m")
    void aMultipartBody(FuzzedDataProvider data) throws IOException {
        String contentType = "multipart/form-data; boundary=" + data.consumeString(20);
        byte[] body = data.consumeRemainingAsBytes();
        try {
            MultipartReader reader = MultipartReader.open(contentType, new ByteArrayInputStream(body), 100);
            while (reader.next()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                reader.content(content, body.length);
                assertThat(content.size()).isLessThanOrEqualTo(body.length);
            }
        } catch (MalformedFormException asPromised) {
            assertThat(asPromised).hasMessageNotContaining(SECRET);
        }
    }

    @FuzzTest(maxDuration = "30m")
    void aRecording(byte[] file) {
        assertThat(Recording.read(file)).isNotNull();
    }

    @FuzzTest(maxDuration = "30m")
    void aStoredStatus(FuzzedDataProvider data) {
        StatusCodec codec = StatusCodec.withUploadAccess();
        int from = data.consumeInt(0, STORED.length());
        int to = data.consumeInt(from, STORED.length());
        String stored = STORED.substring(0, from) + data.consumeRemainingAsString() + STORED.substring(to);
        PostPaymentStatus status;
        try {
            status = codec.decode(stored);
        } catch (IllegalArgumentException asPromised) {
            return;
        }
        assertThat(codec.decode(codec.encode(status))).isEqualTo(status);
    }

    private static void response(int httpStatus, String contentType, byte[] body) {
        try {
            PostPaymentStatus status = READER.read(rawResponse(httpStatus, contentType, body), CALL);
            StatusCodec codec = StatusCodec.withUploadAccess();
            assertThat(codec.decode(codec.encode(status))).isEqualTo(status);
        } catch (SaspException asPromised) {
            assertThat(asPromised.toString()).doesNotContain(SECRET);
        }
    }

    private static RawResponse rawResponse(int httpStatus, String contentType, byte[] body) {
        return new RawResponse(
                OptionalInt.of(httpStatus),
                Optional.of(contentType),
                Optional.empty(),
                Optional.empty(),
                ResponseBytes.of(body));
    }

    private static PostPaymentStatus exampleStatus() {
        return READER.read(
                rawResponse(200, "application/json", EXAMPLE.toString().getBytes(UTF_8)), CALL);
    }

    /** Not {@link DeviationListener#none()}: the reader looks for deviations only where somebody wants to know. */
    private static DeviationListener reportingNothing() {
        return (order, deviation) -> assertThat(deviation.toString()).doesNotContain(SECRET);
    }

    private static JsonNode example() {
        try (InputStream file = Objects.requireNonNull(
                SaspSpec.class.getResourceAsStream("/META-INF/openapi/examples/document-success.json"))) {
            return new ObjectMapper().readTree(file);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
