package io.github.sasp4j.fake;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Objects;

/** What the vendor has to say to a call, before it is put on a wire. */
public sealed interface Reply {

    /** The status of the order. */
    record Told(PostPaymentStatus status) implements Reply {

        public Told {
            Objects.requireNonNull(status, "status");
        }
    }

    /** A refusal in the document's words. */
    record Refused(VendorError error) implements Reply {

        public Refused {
            Objects.requireNonNull(error, "error");
        }
    }

    /**
     * A reply that something happens to on its way.
     *
     * @param fault what happens
     * @param undisturbed what would have been said
     */
    record Disturbed(Fault fault, Reply undisturbed) implements Reply {

        public Disturbed {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(undisturbed, "undisturbed");
        }
    }
}
