package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.DocumentedValue;
import io.github.sasp4j.value.OpenValue;
import java.util.Locale;
import java.util.Set;

/** What a status asks of its reader. */
public enum Tone {
    /** Nothing: it is done. */
    DONE,
    /** That somebody acts. */
    ATTENTION,
    /** Patience. */
    UNDER_WAY,
    /** Nothing that we know of. */
    NEUTRAL;

    private static final Set<DocumentedValue> GOOD = Set.of(
            OrderStatus.CURRENT,
            OrderStatus.PROCESSED,
            SectionStatus.COMPLETED,
            DomainStatus.COMPLETED,
            RequirementStatus.COMPLETED,
            ClickThroughStatus.EXECUTED);

    private static final Set<DocumentedValue> ALARMING = Set.of(
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.REJECTED,
            OrderStatus.ERROR,
            SectionStatus.ACTION_REQUIRED,
            DomainStatus.NOT_COMPLETED,
            ClickThroughStatus.NOT_EXECUTED);

    private static final Set<DocumentedValue> MOVING = Set.of(
            OrderStatus.PENDING,
            OrderStatus.PAYMENT_PROMISED,
            OrderStatus.AWAITING_AUTHORIZATION,
            SectionStatus.IN_PROGRESS,
            DomainStatus.IN_PROGRESS,
            RequirementStatus.IN_PROGRESS);

    static Tone of(OpenValue<?> value) {
        if (value.known().filter(GOOD::contains).isPresent()) {
            return DONE;
        }
        if (value.known().filter(ALARMING::contains).isPresent()) {
            return ATTENTION;
        }
        return value.known().filter(MOVING::contains).isPresent() ? UNDER_WAY : NEUTRAL;
    }

    /** The class of the style sheet for it. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
