package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.DocumentedValue;
import io.github.sasp4j.value.OpenValue;
import java.util.Locale;
import java.util.Set;

/** Statuses in words, coloured by what they ask of the reader. */
record StatusLabels(Palette palette) {

    private static final Set<DocumentedValue> GOOD = Set.of(
            OrderStatus.CURRENT,
            OrderStatus.PROCESSED,
            SectionStatus.COMPLETED,
            DomainStatus.COMPLETED,
            RequirementStatus.COMPLETED,
            ClickThroughStatus.EXECUTED);

    private static final Set<DocumentedValue> ATTENTION = Set.of(
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.REJECTED,
            OrderStatus.ERROR,
            SectionStatus.ACTION_REQUIRED,
            DomainStatus.NOT_COMPLETED,
            ClickThroughStatus.NOT_EXECUTED);

    private static final Set<DocumentedValue> UNDER_WAY = Set.of(
            OrderStatus.PENDING,
            OrderStatus.PAYMENT_PROMISED,
            OrderStatus.AWAITING_AUTHORIZATION,
            SectionStatus.IN_PROGRESS,
            DomainStatus.IN_PROGRESS,
            RequirementStatus.IN_PROGRESS);

    StyledText of(OpenValue<?> status) {
        String words = words(status);
        if (status.known().filter(GOOD::contains).isPresent()) {
            return palette.good(words);
        }
        if (status.known().filter(ATTENTION::contains).isPresent()) {
            return palette.attention(words);
        }
        return status.known().filter(UNDER_WAY::contains).isPresent()
                ? palette.underWay(words)
                : StyledText.plain(words);
    }

    /** A documented status in plain words, any other as the service sent it. */
    static String words(OpenValue<?> status) {
        return status.known()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElseGet(() -> status.text().isBlank() ? "no status given" : "'" + status.text() + "'");
    }
}
