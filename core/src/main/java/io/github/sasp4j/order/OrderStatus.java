package io.github.sasp4j.order;

import io.github.sasp4j.value.DocumentedValue;

/** Where the order as a whole stands; specification section 2, object PostPaymentData, {@code orderStatus}. */
public enum OrderStatus implements DocumentedValue {
    /** The order is in force. */
    CURRENT("Current"),
    /** The vendor has not been paid. */
    AWAITING_PAYMENT("Awaiting Payment"),
    /** Payment is announced and has not arrived. */
    PAYMENT_PROMISED("Payment Promised"),
    /** Paid, and being validated. */
    PENDING("Pending"),
    /** Waits to be authorised. */
    AWAITING_AUTHORIZATION("Awaiting Authorization"),
    /** Done: the product is issued. */
    PROCESSED("Processed"),
    /** Refused; nothing more happens to it. */
    REJECTED("Rejected"),
    /** Paid back; nothing more happens to it. */
    REFUNDED("Refunded"),
    /** The vendor cannot tell; a value like the others. */
    ERROR("ERROR!!!");

    private final String text;

    OrderStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
