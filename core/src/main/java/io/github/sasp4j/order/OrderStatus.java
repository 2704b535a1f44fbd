package io.github.sasp4j.order;

import io.github.sasp4j.value.StatusValue;
import io.github.sasp4j.value.Tone;

/** Where the order as a whole stands; specification section 2, object PostPaymentData, {@code orderStatus}. */
public enum OrderStatus implements StatusValue {
    /** The order is in force. */
    CURRENT("Current", Tone.GOOD),
    /** The vendor has not been paid. */
    AWAITING_PAYMENT("Awaiting Payment", Tone.NEEDS_ACTION),
    /** Payment is announced and has not arrived. */
    PAYMENT_PROMISED("Payment Promised", Tone.IN_PROGRESS),
    /** Paid, and being validated. */
    PENDING("Pending", Tone.IN_PROGRESS),
    /** Waits to be authorised. */
    AWAITING_AUTHORIZATION("Awaiting Authorization", Tone.IN_PROGRESS),
    /** Done: the product is issued. */
    PROCESSED("Processed", Tone.GOOD),
    /** Refused; nothing more happens to it. */
    REJECTED("Rejected", Tone.FAILED),
    /** Paid back; nothing more happens to it. */
    REFUNDED("Refunded", Tone.NEUTRAL),
    /** The vendor cannot tell; a value like the others. */
    ERROR("ERROR!!!", Tone.FAILED);

    private final String text;
    private final Tone tone;

    OrderStatus(String text, Tone tone) {
        this.text = text;
        this.tone = tone;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether nothing happens to the order any more: it is processed, rejected or refunded. */
    public boolean isFinal() {
        return this == PROCESSED || this == REJECTED || this == REFUNDED;
    }

    /** Whether the order waits for its payment. */
    public boolean isUnpaid() {
        return this == AWAITING_PAYMENT || this == PAYMENT_PROMISED;
    }
}
