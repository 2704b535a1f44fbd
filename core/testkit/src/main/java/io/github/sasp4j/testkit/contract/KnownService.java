package io.github.sasp4j.testkit.contract;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import java.util.List;

/**
 * What the service behind a port under contract knows, and whom it lets in. Immutable; each {@code with} makes a variant.
 *
 * @param orders one at least; the first is asked for wherever any order will do
 * @param unknownOrder the number of no order
 * @param unknownCertificate the number of no certificate of the first order
 * @param otherAccess lets somebody in besides the port's own access; usually a session
 * @param wrongAccess lets nobody in
 * @param wrongSession lets nobody in either
 */
public record KnownService(
        List<KnownOrder> orders,
        OrderNumber unknownOrder,
        CertificateId unknownCertificate,
        Access otherAccess,
        Access wrongAccess,
        Access wrongSession) {

    /** @throws IllegalArgumentException if there is no order */
    public KnownService {
        orders = List.copyOf(orders);
        if (orders.isEmpty()) {
            throw new IllegalArgumentException("orders: one at least");
        }
    }

    /** The service of the specification's examples, as {@link KnownOrders} names what it knows; the fake's demo is one. */
    public static KnownService ofTheDocument() {
        return new KnownService(
                List.of(
                        new KnownOrder(KnownOrders.DOCUMENT_EXAMPLE, SpecificationExample::assertWhole),
                        new KnownOrder(KnownOrders.SINGLE_DOMAIN, OtherExamples::assertSingleDomain),
                        new KnownOrder(KnownOrders.MARK_CERTIFICATE, OtherExamples::assertMarkCertificate)),
                KnownOrders.UNKNOWN,
                KnownOrders.UNKNOWN_CERTIFICATE,
                KnownOrders.SESSION,
                KnownOrders.WRONG_LOGIN,
                KnownOrders.WRONG_SESSION);
    }

    /** This service with other orders. */
    public KnownService withOrders(List<KnownOrder> others) {
        return new KnownService(others, unknownOrder, unknownCertificate, otherAccess, wrongAccess, wrongSession);
    }

    /** The number of the order that is asked for wherever any will do. */
    OrderNumber anyOrder() {
        return orders.get(0).number();
    }
}
