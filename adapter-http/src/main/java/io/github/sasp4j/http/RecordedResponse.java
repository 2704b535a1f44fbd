package io.github.sasp4j.http;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import okio.ByteString;

/**
 * Reads a response that somebody recorded, exactly as the adapter reads one off the wire. A fake can be given the
 * result, and a bug can be shown by it.
 */
public final class RecordedResponse {

    private static final OrderNumber UNNAMED = new OrderNumber("unknown");

    private RecordedResponse() {}

    /**
     * The model of a recorded response. If the response does not say which order it is of, the model says {@code
     * unknown}.
     *
     * @param body the bytes of the response's body
     * @param listener is told of departures from the document
     * @throws SaspException if the response is a failure, or is malformed
     */
    public static PostPaymentStatus read(byte[] body, DeviationListener listener) {
        return new AnswerReader(listener, false)
                .read(Answer.recorded(ByteString.of(body)), UNNAMED, SecretCleaner.ofTokensOnly());
    }
}
