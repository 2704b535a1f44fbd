package io.github.sasp4j.fake.transition;

import io.github.sasp4j.order.OrderNumber;
import java.util.Locale;

/**
 * The codes that a customer is sent by e-mail or told on the phone. They follow from the order and its subject, so
 * that a test knows them without an inbox.
 */
public final class VerificationCodes {

    private static final int DIGITS = 1_000_000;

    private VerificationCodes() {}

    /** The code from the validation e-mail for a domain: six digits. */
    public static String dcv(OrderNumber order, String domain) {
        return code("dcv", order, domain.toLowerCase(Locale.ROOT));
    }

    /** The code of the callback: six digits. */
    public static String callback(OrderNumber order) {
        return code("callback", order, "");
    }

    private static String code(String purpose, OrderNumber order, String subject) {
        int hash = String.join(" ", purpose, order.text(), subject).hashCode();
        return String.format(Locale.ROOT, "%06d", Math.floorMod(hash, DIGITS));
    }
}
