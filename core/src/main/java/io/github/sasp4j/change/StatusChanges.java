package io.github.sasp4j.change;

import io.github.sasp4j.order.PostPaymentStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what differs between two snapshots of one order. Titles, the order of lists and the upload token are no
 * differences: the service renews the token at each call. Pure functions.
 */
public final class StatusChanges {

    private StatusChanges() {}

    /**
     * The differences, in the order of the page.
     *
     * @throws IllegalArgumentException if the two are not of one order
     */
    public static List<StatusChange> between(PostPaymentStatus before, PostPaymentStatus after) {
        if (!before.orderNumber().equals(after.orderNumber())) {
            throw new IllegalArgumentException(
                    "orders " + before.orderNumber() + " and " + after.orderNumber() + " are not one order");
        }
        Map<String, TrackedValue> former = TrackedValues.of(before);
        Map<String, TrackedValue> present = TrackedValues.of(after);
        Set<String> keys = new LinkedHashSet<>(present.keySet());
        keys.addAll(former.keySet());
        List<StatusChange> changes = new ArrayList<>();
        for (String key : keys) {
            difference(Optional.ofNullable(former.get(key)), Optional.ofNullable(present.get(key)))
                    .ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    private static Optional<StatusChange> difference(Optional<TrackedValue> former, Optional<TrackedValue> present) {
        Optional<String> before = former.map(TrackedValue::value);
        Optional<String> after = present.map(TrackedValue::value);
        if (before.equals(after)) {
            return Optional.empty();
        }
        return present.or(() -> former)
                .map(fact -> new StatusChange(fact.section(), fact.subject(), fact.attribute(), before, after));
    }
}
