package io.github.sasp4j.http;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.http.internal.decoding.ResponseBytes;
import io.github.sasp4j.http.internal.status.CallContext;
import io.github.sasp4j.http.internal.status.RawResponse;
import io.github.sasp4j.http.internal.status.StatusResponseReader;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.recording.RecordedBody;
import io.github.sasp4j.spec.recording.RecordedExchange;
import io.github.sasp4j.spec.recording.RecordedExchange.Operation;
import io.github.sasp4j.spec.recording.RecordedHttpResponse;
import io.github.sasp4j.spec.recording.Recording;
import java.util.List;
import java.util.Optional;

/**
 * Reads a recorded response exactly as the adapter reads one off the wire. A fake can be given the
 * result, and a bug can be shown by it.
 */
public final class RecordedResponse {

    private RecordedResponse() {}

    /**
     * The model of a recorded response. If the response does not say which order it is of, the model has the number
     * that was requested, or {@code unknown} where that was not recorded either.
     *
     * @param file a file that {@link Recording#read(byte[])} understands: an HTTP archive, of which the first status
     *     exchange with a recorded body counts; or the bytes of a response's body
     * @param listener receives deviations from the specification
     * @throws SaspException if the response is a failure, or is malformed, or if there was none
     */
    public static PostPaymentStatus read(byte[] file, DeviationListener listener) {
        List<RecordedExchange> exchanges = Recording.read(file).ofThisApi();
        return read(
                exchanges.stream()
                        .filter(RecordedResponse::isUsable)
                        .findFirst()
                        .or(() -> exchanges.stream().findFirst())
                        .orElseThrow(() -> noResponse("The file holds no exchange with the service.")),
                listener);
    }

    /**
     * The model of the response of one exchange, as {@link #read(byte[], DeviationListener)} reads it.
     *
     * @throws SaspException if the response is a failure, or is malformed, or if there was none
     */
    public static PostPaymentStatus read(RecordedExchange exchange, DeviationListener listener) {
        return new StatusResponseReader(listener, false)
                .read(raw(exchange), new CallContext(requested(exchange), SecretRedactor.ofTokensOnly()));
    }

    private static boolean isUsable(RecordedExchange exchange) {
        return exchange.operation().filter(Operation.STATUS::equals).isPresent()
                && exchange.response()
                        .map(RecordedHttpResponse::body)
                        .filter(RecordedBody::isRecorded)
                        .isPresent();
    }

    private static RawResponse raw(RecordedExchange exchange) {
        RecordedHttpResponse response =
                exchange.response().orElseThrow(() -> noResponse("The call that was recorded got no response."));
        if (!response.body().isRecorded()) {
            throw noResponse("The body of the response was not recorded.");
        }
        return new RawResponse(
                response.status(),
                response.mediaType(),
                response.location(),
                Optional.empty(),
                ResponseBytes.of(response.body().bytes()));
    }

    private static TransportException noResponse(String message) {
        return new TransportException(TransportException.Reason.BROKEN_OFF, message, null);
    }

    private static Optional<OrderNumber> requested(RecordedExchange exchange) {
        return exchange.request().stream()
                .flatMap(request -> request.values().entrySet().stream())
                .filter(field -> field.getKey().equalsIgnoreCase("orderNumber")
                        && !field.getValue().isBlank())
                .map(field -> OrderNumber.of(field.getValue(), Integer.MAX_VALUE))
                .findFirst();
    }
}
