package io.github.sasp4j.testkit.contract;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;

/** The world that a port under contract has to stand in front of. */
public final class KnownOrders {

    /** The order of the specification's success example: an EV multi-domain certificate. */
    public static final OrderNumber DOCUMENT_EXAMPLE = OrderNumber.of("654824");

    /** An order for a DV certificate of www.example.com, its CNAME record published and not yet found. */
    public static final OrderNumber SINGLE_DOMAIN = OrderNumber.of("700100");

    /** An order for a mark certificate of example.org, waiting for the agreement's address and the callback. */
    public static final OrderNumber MARK_CERTIFICATE = OrderNumber.of("801200300");

    /** An order that the service does not know. */
    public static final OrderNumber UNKNOWN = OrderNumber.of("999999");

    /** A certificate that belongs to no order. */
    public static final CertificateId UNKNOWN_CERTIFICATE = CertificateId.of("9999999999999999");

    /** The login that the port uses unless told otherwise. */
    public static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");

    /** A login that the service rejects. */
    public static final AccountLogin WRONG_LOGIN = AccountLogin.of("demo", "planted-password");

    /** A session that the service accepts. */
    public static final SaspSession SESSION = SaspSession.of("demo-session");

    /** A session that the service rejects. */
    public static final SaspSession WRONG_SESSION = SaspSession.of("planted-session");

    private KnownOrders() {}
}
