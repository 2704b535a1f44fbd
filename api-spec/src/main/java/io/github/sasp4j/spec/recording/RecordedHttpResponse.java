package io.github.sasp4j.spec.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the service sent. Immutable.
 *
 * @param status the HTTP status; empty if only the body was recorded
 * @param mediaType the media type of the body with its parameters; empty if there was none
 * @param location the target of a redirect; empty if there is none
 * @param headers in their order
 * @param body the body
 */
public record RecordedHttpResponse(
        OptionalInt status,
        Optional<String> mediaType,
        Optional<String> location,
        List<RecordedHeader> headers,
        RecordedBody body) {

    public RecordedHttpResponse {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(body, "body");
        headers = List.copyOf(headers);
    }

    /** A response whose media type and redirect target are those of its headers. */
    public static RecordedHttpResponse of(int status, List<RecordedHeader> headers, RecordedBody body) {
        return new RecordedHttpResponse(
                OptionalInt.of(status), header(headers, "Content-Type"), header(headers, "Location"), headers, body);
    }

    /** The bare body of a response, of which nothing else was recorded. */
    static RecordedHttpResponse ofBody(byte[] body) {
        return new RecordedHttpResponse(
                OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of(), RecordedBody.whole(body));
    }

    static Optional<String> header(List<RecordedHeader> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(RecordedHeader::value)
                .findFirst();
    }

    /** Says the HTTP status and the size. */
    @Override
    public String toString() {
        return "RecordedHttpResponse[status=" + status + ", " + body + "]";
    }
}
