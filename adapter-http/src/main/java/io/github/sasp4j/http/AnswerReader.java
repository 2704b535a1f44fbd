package io.github.sasp4j.http;

import io.github.sasp4j.error.CallLimitReachedException;
import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.ServiceFaultException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.http.decoding.Findings;
import io.github.sasp4j.http.decoding.NotReadableException;
import io.github.sasp4j.http.decoding.TolerantJson;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.mapping.StatusMapping;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/**
 * Unwraps the envelope, once: an answer becomes a model or one of the family of exceptions, whatever its HTTP status
 * and its encoding are. Thread-safe.
 */
final class AnswerReader {

    private final TolerantJson json = new TolerantJson();
    private final StatusMapping mapping = new StatusMapping();
    private final DeviationListener listener;
    private final boolean strict;

    AnswerReader(DeviationListener listener, boolean strict) {
        this.listener = listener;
        this.strict = strict;
    }

    PostPaymentStatus read(Answer answer, OrderNumber asked, SecretCleaner cleaner) {
        MalformedAnswer malformed = new MalformedAnswer(answer, cleaner);
        if (answer.isRedirect()) {
            throw malformed.redirect();
        }
        String text = Utf8.decode(answer.body()).orElseThrow(() -> undecodable(answer, malformed, "not UTF-8"));
        Optional<VendorError> formFailure = FormFailure.of(text, cleaner);
        if (formFailure.isPresent() && !ErrorNumber.isSuccess(formFailure.get().code())) {
            throw formFailure.get().toException();
        }
        Findings findings = new Findings(cleaner::clean);
        StatusResponseDto envelope;
        try {
            envelope = json.read(text, findings);
        } catch (NotReadableException unreadable) {
            String why = text.isBlank() ? "The answer is empty." : unreadable.why();
            throw failureByHttpStatus(answer).orElseGet(() -> malformed.because(why));
        }
        return open(envelope, answer, asked, findings, malformed, cleaner);
    }

    private PostPaymentStatus open(
            StatusResponseDto envelope,
            Answer answer,
            OrderNumber asked,
            Findings findings,
            MalformedAnswer malformed,
            SecretCleaner cleaner) {
        Optional<OpenValue<ErrorCode>> code = code(envelope, malformed);
        if (code.isPresent() && !ErrorNumber.isSuccess(code.get())) {
            tell(asked, findings.deviations());
            throw new VendorError(code.get(), cleaner.clean(message(envelope)), Optional.empty()).toException();
        }
        Optional<PostPaymentStatus> status = mapping.map(envelope, asked, findings);
        tell(asked, findings.deviations());
        if (status.isEmpty() || !answer.isSuccess()) {
            throw failureByHttpStatus(answer).orElseGet(() -> malformed.at("/data", "The answer has no data."));
        }
        if (strict && !findings.deviations().isEmpty()) {
            throw malformed.deviating(findings.deviations().get(0));
        }
        return status.get();
    }

    @SuppressWarnings("RedundantNullCheck") // the wire type promises a code, an answer may lack it all the same
    private static Optional<OpenValue<ErrorCode>> code(StatusResponseDto envelope, MalformedAnswer malformed) {
        String code = envelope.getErrorCode();
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(ErrorNumber.parse(code)
                .orElseThrow(() -> malformed.at("/errorCode", "The answer's error code is not a number.")));
    }

    private static String message(StatusResponseDto envelope) {
        String message = envelope.getErrorMessage();
        return message == null ? "" : message;
    }

    private static SaspException undecodable(Answer answer, MalformedAnswer malformed, String why) {
        return failureByHttpStatus(answer).orElseGet(() -> malformed.because("The answer is " + why + "."));
    }

    private static Optional<SaspException> failureByHttpStatus(Answer answer) {
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
