package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.internal.client.CallerCode;
import io.github.sasp4j.http.internal.decoding.DeviationCollector;
import io.github.sasp4j.http.internal.decoding.ResponseBytes;
import io.github.sasp4j.http.internal.decoding.StatusResponseDecoder;
import io.github.sasp4j.http.internal.decoding.UnreadableResponseException;
import io.github.sasp4j.http.internal.mapping.StatusResponseMapper;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Unwraps the envelope, once: a response becomes a model or one of the family of exceptions, whatever its HTTP status
 * and its encoding are. Thread-safe.
 */
public final class StatusResponseReader {

    /** The number of an order that neither request nor response names. */
    private static final OrderNumber UNNAMED = new OrderNumber("unknown");

    private final StatusResponseDecoder json = new StatusResponseDecoder();
    private final StatusResponseMapper mapping = new StatusResponseMapper();
    private final DeviationListener listener;
    private final boolean strict;

    public StatusResponseReader(DeviationListener listener, boolean strict) {
        this.listener = listener;
        this.strict = strict;
    }

    /** Whether code of the caller is told what was read. */
    boolean hasListener() {
        return listener != DeviationListener.none();
    }

    /**
     * The model of a response.
     *
     * @throws SaspException if it is anything but the status of the order that was requested
     */
    public PostPaymentStatus read(RawResponse response, CallContext call) {
        try {
            return new Reading(response, call).status();
        } catch (SaspException failure) {
            response.retryAfter().ifPresent(failure::withRetryAfter);
            throw failure;
        }
    }

    /** One response on its way to the model. */
    private final class Reading {

        private final RawResponse response;
        private final CallContext call;
        private final MalformedResponses malformed;
        private final DeviationCollector findings;

        Reading(RawResponse response, CallContext call) {
            this.response = response;
            this.call = call;
            this.malformed = new MalformedResponses(response, call.redactor());
            this.findings = new DeviationCollector(call.redactor()::clean, strict || hasListener());
        }

        PostPaymentStatus status() {
            if (response.isRedirect()) {
                throw malformed.redirect();
            }
            ResponseBytes body = response.body();
            if (!body.isUtf8()) {
                throw unreadable(body.latin1(), "The response is not UTF-8.");
            }
            if (!body.beginsAsObject()) {
                formError(body.text());
            }
            return open(envelope(body));
        }

        private void formError(String text) {
            Optional<VendorError> error = FormErrorResponse.of(text, call.redactor());
            if (error.isPresent() && !ErrorCodes.isSuccess(error.get().code())) {
                throw error.get().toException();
            }
        }

        private StatusResponseDto envelope(ResponseBytes body) {
            try {
                return json.read(body, findings);
            } catch (UnreadableResponseException unreadable) {
                String text = body.text();
                throw unreadable(text, text.isBlank() ? "The response is empty." : unreadable.why());
            }
        }

        private PostPaymentStatus open(StatusResponseDto envelope) {
            Optional<OpenValue<ErrorCode>> code = code(envelope);
            if (code.isPresent() && !ErrorCodes.isSuccess(code.get())) {
                findings.ofFailure();
                tell();
                String message = Optional.ofNullable(envelope.getErrorMessage()).orElse("");
                throw new VendorError(code.get(), call.redactor().message(message), Optional.empty()).toException();
            }
            OrderNumber order = identity(envelope);
            Optional<PostPaymentStatus> status = mapping.map(envelope, order, findings);
            tell();
            if (status.isEmpty()) {
                throw failure(response.body().text(), () -> malformed.at("/data", "The response has no data."));
            }
            if (!response.isSuccess()) {
                throw HttpStatusErrors.of(response)
                        .orElseGet(() -> malformed.because("The response has data and an HTTP status of failure."));
            }
            if (strict && !findings.deviations().isEmpty()) {
                throw malformed.deviating(findings.deviations().get(0));
            }
            return status.get();
        }

        private Optional<OpenValue<ErrorCode>> code(StatusResponseDto envelope) {
            String code = envelope.getErrorCode();
            if (code != null && code.isBlank()) {
                findings.note(DeviationKind.MALFORMED_VALUE, "/errorCode", "\"\"");
                return Optional.empty();
            }
            return Optional.ofNullable(code)
                    .map(text -> ErrorCodes.parse(text)
                            .orElseThrow(
                                    () -> malformed.at("/errorCode", "The response's error code is not a number.")));
        }

        /** The model has the number as it was requested, so that nothing has to compare it again. */
        private OrderNumber identity(StatusResponseDto envelope) {
            Optional<String> received = Optional.ofNullable(envelope.getData())
                    .flatMap(data -> Optional.ofNullable(data.getOrderNumber()))
                    .filter(number -> !number.isBlank());
            if (call.requested().isEmpty()) {
                return received.flatMap(Reading::orderNumber).orElse(UNNAMED);
            }
            OrderNumber requested = call.requested().get();
            if (received.filter(number -> !OrderIdentity.isSame(requested, number))
                    .isPresent()) {
                tell();
                throw malformed.at("/data/orderNumber", "The response is of another order than the requested one.");
            }
            return requested;
        }

        private static Optional<OrderNumber> orderNumber(String text) {
            try {
                return Optional.of(new OrderNumber(text));
            } catch (IllegalArgumentException unpairedSurrogate) {
                return Optional.empty();
            }
        }

        private SaspException unreadable(String text, String why) {
            return failure(text, () -> malformed.because(why));
        }

        /** What the service says outranks the HTTP status, and that outranks what is wrong with the response. */
        private SaspException failure(String text, Supplier<MalformedResponseException> otherwise) {
            return LegibleError.in(text, call.redactor())
                    .map(VendorError::toException)
                    .or(() -> HttpStatusErrors.of(response))
                    .orElseGet(otherwise);
        }

        private void tell() {
            OrderNumber order = call.requested().orElse(UNNAMED);
            List<Deviation> deviations = findings.deviations();
            for (Deviation deviation : deviations) {
                CallerCode.tell(() -> listener.onDeviation(order, deviation));
            }
        }
    }
}
