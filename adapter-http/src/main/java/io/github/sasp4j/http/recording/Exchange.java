package io.github.sasp4j.http.recording;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A call and what came of it, secrets and all. It never prints itself.
 *
 * @param started when the call was made
 * @param took until the last byte of the response, or the failure
 * @param answer empty if there was none
 * @param failure what ended the call, or the response before its end; empty if nothing did
 */
public record Exchange(Instant started, Duration took, Sent sent, Optional<Answer> answer, Optional<String> failure) {

    public Exchange {
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(took, "took");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(failure, "failure");
    }

    /** Says that it is one, and nothing of it. */
    @Override
    public String toString() {
        return "Exchange[started=" + started + "]";
    }

    /**
     * What was sent.
     *
     * @param mediaType of the body
     * @param parts the fields of the form, in their order
     */
    public record Sent(String method, String url, String mediaType, List<Part> parts) {

        public Sent {
            parts = List.copyOf(parts);
        }

        /** Says how it was sent, and nothing of it. */
        @Override
        public String toString() {
            return "Sent[mediaType=" + mediaType + "]";
        }
    }

    /** A field of a form. */
    public sealed interface Part permits Field, File {}

    /** A field with a value, decoded. */
    public record Field(String name, String value) implements Part {

        /** Says which field it is. */
        @Override
        public String toString() {
            return "Field[name=" + name + "]";
        }
    }

    /**
     * A file, without its bytes.
     *
     * @param length in bytes
     */
    public record File(String name, String fileName, String mediaType, long length) implements Part {}

    /**
     * What came.
     *
     * @param headers in their order
     * @param body as far as it came, decompressed
     * @param whole whether that was all of it
     */
    public record Answer(int httpStatus, List<Header> headers, ByteBuffer body, boolean whole) {

        public Answer {
            headers = List.copyOf(headers);
            body = body.asReadOnlyBuffer();
        }

        /** Says how it was answered. */
        @Override
        public String toString() {
            return "Answer[httpStatus=" + httpStatus + "]";
        }
    }

    /** A header of a response. */
    public record Header(String name, String value) {

        /** Says which header it is. */
        @Override
        public String toString() {
            return "Header[name=" + name + "]";
        }
    }
}
