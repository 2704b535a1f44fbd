package io.github.sasp4j.port;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * A request for the status of an order; specification section 1.
 *
 * @param orderNumber the order
 * @param certificateId one certificate of the order, if it matters which
 * @param access the credentials; empty for those that the adapter was given
 * @param options limits of this call
 */
public record StatusRequest(
        OrderNumber orderNumber, Optional<CertificateId> certificateId, Optional<Access> access, CallOptions options) {

    public StatusRequest {
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(certificateId, "certificateId");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(options, "options");
    }

    /** A request for an order, with the access that the adapter was given. */
    public static StatusRequest of(OrderNumber orderNumber) {
        return new StatusRequest(orderNumber, Optional.empty(), Optional.empty(), CallOptions.defaults());
    }

    /**
     * A request for an order, with the access that the adapter was given.
     *
     * @throws IllegalArgumentException if the text is no order number within the specification's limit
     */
    public static StatusRequest of(String orderNumber) {
        return of(OrderNumber.of(orderNumber));
    }

    /** This request for one certificate of the order. */
    public StatusRequest withCertificate(CertificateId id) {
        return new StatusRequest(orderNumber, Optional.of(id), access, options);
    }

    /** This request with other credentials: those of another account, or of a visitor's session. */
    public StatusRequest withAccess(Access other) {
        return new StatusRequest(orderNumber, certificateId, Optional.of(other), options);
    }

    /** This request with limits of its own. */
    public StatusRequest withOptions(CallOptions limits) {
        return new StatusRequest(orderNumber, certificateId, access, limits);
    }
}
