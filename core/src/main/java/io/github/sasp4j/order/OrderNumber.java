package io.github.sasp4j.order;

import io.github.sasp4j.value.TextLimit;
import java.util.Objects;

/**
 * The number of an order. It is text: leading zeros belong to it. Document section 1, {@code orderNumber}.
 *
 * @param text the number as the service writes it
 */
public record OrderNumber(String text) {

    /** The greatest length by version 1.00 of the specification, in characters. The vendor's current page allows 128. */
    public static final int DOCUMENTED_LENGTH = 64;

    private static final String FIELD = "orderNumber";

    /** @throws IllegalArgumentException if the text is empty */
    public OrderNumber {
        new TextLimit(FIELD, Integer.MAX_VALUE).check(text);
    }

    /**
     * An order number within the specification's limit.
     *
     * @throws IllegalArgumentException if the text is empty or longer than {@value #DOCUMENTED_LENGTH} characters
     */
    public static OrderNumber of(String text) {
        return of(text, DOCUMENTED_LENGTH);
    }

    /**
     * An order number within a limit that the caller knows better than the specification.
     *
     * @param maxLength the greatest length, in characters
     * @throws IllegalArgumentException if the text is empty or longer
     */
    public static OrderNumber of(String text, int maxLength) {
        Objects.requireNonNull(text, FIELD);
        return new OrderNumber(new TextLimit(FIELD, maxLength).check(text));
    }

    @Override
    public String toString() {
        return text;
    }
}
