package io.github.sasp4j.fake.fault;

import io.github.sasp4j.error.VendorError;
import java.time.Duration;
import java.util.Objects;

/**
 * Something that goes wrong on purpose. A port in memory has no wire: there a fault of the wire shows as the error
 * that it ends in for a caller, and a delay or another content type is not felt at all.
 */
public sealed interface Fault {

    /** The vendor rejects the request with a code and a text of section 2.1, or any other. */
    record ErrorResponse(VendorError error) implements Fault {

        public ErrorResponse {
            Objects.requireNonNull(error, "error");
        }
    }

    /** The vendor rejects the request in form encoding instead of JSON. */
    record FormEncodedError(VendorError error) implements Fault {

        public FormEncodedError {
            Objects.requireNonNull(error, "error");
        }
    }

    /** An HTTP status without a response of the service, 400 to 599. */
    record HttpError(int status) implements Fault {

        public HttpError {
            if (status < 400 || status > 599) {
                throw new IllegalArgumentException("an HTTP error has a status of 400 to 599, not " + status);
            }
        }
    }

    /** The response comes late. */
    record Delay(Duration by) implements Fault {

        public Delay {
            Objects.requireNonNull(by, "by");
        }
    }

    /** The connection ends before the response begins. */
    record DroppedConnection() implements Fault {}

    /** The response ends in its middle. */
    record TruncatedBody() implements Fault {}

    /** The response comes in small pieces, with a pause between each. */
    record SlowBody(Duration pause) implements Fault {

        public SlowBody {
            Objects.requireNonNull(pause, "pause");
        }
    }

    /** The response has a wrong content type. */
    record WrongContentType(String contentType) implements Fault {

        public WrongContentType {
            Objects.requireNonNull(contentType, "contentType");
        }
    }

    /** A page for people in place of the response, with HTTP status 200. */
    record HtmlPage() implements Fault {}
}
