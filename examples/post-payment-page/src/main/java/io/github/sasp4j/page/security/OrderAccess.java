package io.github.sasp4j.page.security;

import io.github.sasp4j.port.StatusRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which order: the hook where a host puts its own rule, over its own customers and orders. An order that a
 * visitor may not see cannot be told from one that does not exist.
 */
public interface OrderAccess {

    /**
     * How to ask for an order on behalf of a visitor; empty if the visitor may not see it. A host with several accounts at the
     * vendor's gives the request its access here.
     *
     * @param visitor who is signed in, if somebody is
     * @param orderNumber as it stands in the address, which anybody can write
     */
    Optional<StatusRequest> open(@Nullable Principal visitor, String orderNumber);

    /** The orders of a visitor, for the start page. */
    List<String> ordersOf(@Nullable Principal visitor);
}
