package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Objects;

/** What the vendor has to say to a call, before it is put on a wire. */
public sealed interface VendorResponse {

    /** The status of the order. */
    record Success(PostPaymentStatus status) implements VendorResponse {

        public Success {
            Objects.requireNonNull(status, "status");
        }
    }

    /** A refusal in the specification's words. */
    record Failure(VendorError error) implements VendorResponse {

        public Failure {
            Objects.requireNonNull(error, "error");
        }
    }

    /**
     * A reply that something happens to on its way.
     *
     * @param fault what happens
     * @param intended what would have been said
     */
    record Faulted(Fault fault, VendorResponse intended) implements VendorResponse {

        public Faulted {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(intended, "intended");
        }
    }
}
