package io.github.sasp4j.spec.recording;

import io.github.sasp4j.spec.vocabulary.SpecField;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request and what came of it. Immutable.
 *
 * @param started when the request was sent; the epoch if that was not recorded
 * @param took the time until the last byte or the failure; zero if that was not recorded
 * @param request what was sent; empty if only the body of a response was recorded
 * @param response what came; empty if nothing came, or it was not recorded
 * @param failure what ended the exchange before its end; empty if nothing did
 */
public record RecordedExchange(
        Instant started,
        Duration took,
        Optional<RecordedRequest> request,
        Optional<RecordedHttpResponse> response,
        Optional<String> failure) {

    public RecordedExchange {
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(failure, "failure");
    }

    static RecordedExchange ofBody(byte[] body) {
        return new RecordedExchange(
                Instant.EPOCH,
                Duration.ZERO,
                Optional.empty(),
                Optional.of(RecordedHttpResponse.ofBody(body)),
                Optional.empty());
    }

    /**
     * Which operation of the specification it belongs to: a status if the path is the documented one or the form has an
     * order number or a login, an upload if a form with files has one of the documented parts. Empty if it is another
     * request, as a browser's recording has many of them.
     */
    public Optional<Operation> operation() {
        if (request.isEmpty()) {
            return response.map(bare -> Operation.STATUS);
        }
        RecordedRequest sent = request.get();
        if (sent.method().equals("OPTIONS")) {
            return Optional.empty();
        }
        if (sent.isMultipart()
                && hasFieldOf(sent, SpecVocabulary.schema("UploadForm").fields())) {
            return Optional.of(Operation.UPLOAD);
        }
        return sent.url().split("[?#]", 2)[0].endsWith(SpecVocabulary.paths().get(0))
                        || hasFieldOf(sent, SpecVocabulary.requestArguments())
                ? Optional.of(Operation.STATUS)
                : Optional.empty();
    }

    private static boolean hasFieldOf(RecordedRequest sent, List<SpecField> documented) {
        return sent.fields().stream()
                .anyMatch(field ->
                        documented.stream().anyMatch(other -> other.name().equalsIgnoreCase(field.name())));
    }

    /** Says when it was, and nothing of what was sent. */
    @Override
    public String toString() {
        return "RecordedExchange[started=" + started + "]";
    }

    /** The operations of the specification. */
    public enum Operation {
        /** The request for the status of an order, sections 1 and 2. */
        STATUS,
        /** The upload of documents, section 3. */
        UPLOAD
    }
}
