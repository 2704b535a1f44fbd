package io.github.sasp4j.cli.option;

import io.github.sasp4j.cli.output.PlainText;
import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;

/** What went wrong, in one sentence for people. Stateless. */
public final class FailureText {

    private FailureText() {}

    /** The failure of a call about an order; the order number comes from the command line. */
    public static String of(SaspException failure, String order) {
        return isUnknownOrder(failure)
                ? "The CA knows no order " + PlainText.line(order) + " under this login."
                : PlainText.lines(String.valueOf(failure.getMessage()));
    }

    private static boolean isUnknownOrder(SaspException failure) {
        return failure instanceof RequestRejectedException rejected
                && rejected.argument().filter("orderNumber"::equalsIgnoreCase).isPresent()
                && failure.vendorError()
                        .filter(error -> error.code().is(ErrorCode.INVALID_ARGUMENT))
                        .isPresent();
    }
}
