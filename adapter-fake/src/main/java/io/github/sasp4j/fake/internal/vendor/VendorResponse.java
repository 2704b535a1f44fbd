package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Objects;

/** The vendor's response to a call, before it is written to the wire. */
public sealed interface VendorResponse {

    /** The status of the order. */
    record Success(PostPaymentStatus status) implements VendorResponse {

        public Success {
            Objects.requireNonNull(status, "status");
        }
    }

    /** A rejection with a message of the specification. */
    record Failure(VendorError error) implements VendorResponse {

        public Failure {
            Objects.requireNonNull(error, "error");
        }
    }

    /**
     * A response with a fault on its way.
     *
     * @param fault what happens
     * @param intended the response without the fault
     */
    record Faulted(Fault fault, VendorResponse intended) implements VendorResponse {

        public Faulted {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(intended, "intended");
        }
    }
}
