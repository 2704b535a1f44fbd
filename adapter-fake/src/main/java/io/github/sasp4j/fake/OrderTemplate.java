package io.github.sasp4j.fake;

import io.github.sasp4j.fake.internal.template.DvSingleDomain;
import io.github.sasp4j.fake.internal.template.EvMultiDomain;
import io.github.sasp4j.fake.internal.template.MarkCertificate;
import io.github.sasp4j.fake.internal.template.OvSingleDomain;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Instant;

/** Orders as they typically stand, one for each kind of product. */
public enum OrderTemplate {
    /**
     * The specification's success example: an EV certificate for three domains, none of them with a DCV method yet, the
     * organization being validated.
     */
    EV_MULTI_DOMAIN,
    /** A DV certificate for www.example.com, whose CNAME record has not been found yet. No documents, no upload. */
    DV_SINGLE_DOMAIN,
    /**
     * An OV certificate for www.example.net with the fast service: the code from the validation e-mail has to be
     * entered, the agreement is on its way, a document on the organization is required.
     */
    OV_SINGLE_DOMAIN,
    /** A mark certificate of example.org, waiting for the agreement's address and the callback. */
    MARK_CERTIFICATE;

    /**
     * The status of such an order.
     *
     * @param number the order's number; everything else but the upload token is the same for all
     * @param now the time of the call: the upload token, if there is one, expires 7 days later, to the second
     */
    public PostPaymentStatus status(OrderNumber number, Instant now) {
        return switch (this) {
            case EV_MULTI_DOMAIN -> EvMultiDomain.status(number, now);
            case DV_SINGLE_DOMAIN -> DvSingleDomain.status(number, now);
            case OV_SINGLE_DOMAIN -> OvSingleDomain.status(number, now);
            case MARK_CERTIFICATE -> MarkCertificate.status(number, now);
        };
    }

    /** Whether there is an organization to be proved by documents. */
    boolean acceptsDocuments() {
        return this != DV_SINGLE_DOMAIN;
    }
}
