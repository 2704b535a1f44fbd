package io.github.sasp4j.http;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.http.internal.status.RawResponse;
import io.github.sasp4j.http.internal.status.StatusResponseReader;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.recording.RecordedAnswer;
import io.github.sasp4j.spec.recording.Recording;
import java.util.Optional;
import java.util.OptionalInt;
import okio.ByteString;

/**
 * Reads a response that somebody recorded, exactly as the adapter reads one off the wire. A fake can be given the
 * result, and a bug can be shown by it.
 */
public final class RecordedResponse {

    private static final OrderNumber UNNAMED = new OrderNumber("unknown");

    private RecordedResponse() {}

    /**
     * The model of a recorded response. If the response does not say which order it is of, the model has the number
     * that was asked for, or {@code unknown} where that was not recorded either.
     *
     * @param file a file of the {@link io.github.sasp4j.http.recording.ExchangeRecorder} or another HTTP archive, of
     *     which the first exchange counts; or the bytes of a response's body
     * @param listener is told of departures from the specification
     * @throws SaspException if the response is a failure, or is malformed, or if there was none
     */
    public static PostPaymentStatus read(byte[] file, DeviationListener listener) {
        Optional<Recording> recording = Recording.of(file);
        RawResponse answer =
                recording.map(RecordedResponse::answer).orElseGet(() -> RawResponse.recorded(ByteString.of(file)));
        return new StatusResponseReader(listener, false)
                .read(
                        answer,
                        recording.flatMap(RecordedResponse::asked).orElse(UNNAMED),
                        SecretRedactor.ofTokensOnly());
    }

    private static RawResponse answer(Recording recording) {
        RecordedAnswer answer = recording
                .answer()
                .orElseThrow(() -> new TransportException(
                        TransportException.Reason.BROKEN_OFF, "The call that was recorded got no response.", null));
        return new RawResponse(
                OptionalInt.of(answer.httpStatus()),
                answer.mediaType(),
                answer.location(),
                ByteString.of(answer.body()));
    }

    private static Optional<OrderNumber> asked(Recording recording) {
        return recording.request().fields().entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase("orderNumber")
                        && !field.getValue().isBlank())
                .map(field -> OrderNumber.of(field.getValue(), Integer.MAX_VALUE))
                .findFirst();
    }
}
