package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.order.OrderNumber;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Tells whether a response is of the order that was requested, however the service writes its number. */
final class OrderIdentity {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,1000}(?:\\.0{1,10})?");

    private OrderIdentity() {}

    /** Numbers are compared as numbers: one that came as a JSON number has lost its zeros, or gained some. */
    static boolean isSame(OrderNumber requested, String received) {
        String number = received.strip();
        if (requested.text().equals(number)) {
            return true;
        }
        return NUMBER.matcher(requested.text()).matches()
                && NUMBER.matcher(number).matches()
                && new BigDecimal(requested.text()).compareTo(new BigDecimal(number)) == 0;
    }
}
