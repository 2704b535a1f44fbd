package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.ServiceFaultException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.http.internal.decoding.DeviationCollector;
import io.github.sasp4j.http.internal.decoding.StatusResponseDecoder;
import io.github.sasp4j.http.internal.decoding.UnreadableResponseException;
import io.github.sasp4j.http.internal.mapping.StatusResponseMapper;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/**
 * Unwraps the envelope, once: a response becomes a model or one of the family of exceptions, whatever its HTTP status
 * and its encoding are. Thread-safe.
 */
public final class StatusResponseReader {

    private final StatusResponseDecoder json = new StatusResponseDecoder();
    private final StatusResponseMapper mapping = new StatusResponseMapper();
    private final DeviationListener listener;
    private final boolean strict;

    public StatusResponseReader(DeviationListener listener, boolean strict) {
        this.listener = listener;
        this.strict = strict;
    }

    public PostPaymentStatus read(RawResponse answer, OrderNumber asked, SecretRedactor cleaner) {
        MalformedResponses malformed = new MalformedResponses(answer, cleaner);
        if (answer.isRedirect()) {
            throw malformed.redirect();
        }
        String text = Utf8.decode(answer.body()).orElseThrow(() -> undecodable(answer, malformed, "not UTF-8"));
        Optional<VendorError> formFailure = FormErrorResponse.of(text, cleaner);
        if (formFailure.isPresent() && !ErrorCodes.isSuccess(formFailure.get().code())) {
            throw formFailure.get().toException();
        }
        DeviationCollector findings = new DeviationCollector(cleaner::clean);
        StatusResponseDto envelope;
        try {
            envelope = json.read(text, findings);
        } catch (UnreadableResponseException unreadable) {
            String why = text.isBlank() ? "The response is empty." : unreadable.why();
            throw failureByHttpStatus(answer).orElseGet(() -> malformed.because(why));
        }
        return open(envelope, answer, asked, findings, malformed, cleaner);
    }

    private PostPaymentStatus open(
            StatusResponseDto envelope,
            RawResponse answer,
            OrderNumber asked,
            DeviationCollector findings,
            MalformedResponses malformed,
            SecretRedactor cleaner) {
        Optional<OpenValue<ErrorCode>> code = code(envelope, malformed);
        if (code.isPresent() && !ErrorCodes.isSuccess(code.get())) {
            tell(asked, findings.deviations());
            throw new VendorError(code.get(), cleaner.clean(message(envelope)), Optional.empty()).toException();
        }
        Optional<PostPaymentStatus> status = mapping.map(envelope, asked, findings);
        tell(asked, findings.deviations());
        if (status.isEmpty() || !answer.isSuccess()) {
            throw failureByHttpStatus(answer).orElseGet(() -> malformed.at("/data", "The response has no data."));
        }
        if (strict && !findings.deviations().isEmpty()) {
            throw malformed.deviating(findings.deviations().get(0));
        }
        return status.get();
    }

    @SuppressWarnings("RedundantNullCheck") // the DTO promises a code, a response may lack it all the same
    private static Optional<OpenValue<ErrorCode>> code(StatusResponseDto envelope, MalformedResponses malformed) {
        String code = envelope.getErrorCode();
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(ErrorCodes.parse(code)
                .orElseThrow(() -> malformed.at("/errorCode", "The response's error code is not a number.")));
    }

    private static String message(StatusResponseDto envelope) {
        String message = envelope.getErrorMessage();
        return message == null ? "" : message;
    }

    private static SaspException undecodable(RawResponse answer, MalformedResponses malformed, String why) {
        return failureByHttpStatus(answer).orElseGet(() -> malformed.because("The response is " + why + "."));
    }

    private static Optional<SaspException> failureByHttpStatus(RawResponse answer) {
        if (answer.isServerError()) {
            return Optional.of(
                    ServiceFaultException.ofHttpStatus(answer.httpStatus().getAsInt()));
        }
        return answer.isTooManyRequests() ? Optional.of(CallLimitReachedException.tooManyRequests()) : Optional.empty();
    }

    private void tell(OrderNumber asked, List<Deviation> deviations) {
        for (Deviation deviation : deviations) {
            try {
                listener.onDeviation(asked, deviation);
            } catch (RuntimeException listenersOwn) {
                Thread current = Thread.currentThread();
                current.getUncaughtExceptionHandler().uncaughtException(current, listenersOwn);
            }
        }
    }
}
