package io.github.sasp4j.page.view;

import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The end of an order in words. */
record OutcomeViews(PageMessages words, PageLinks links, String support) {

    Optional<OutcomeView> of(PostPaymentStatus order, String number) {
        if (!order.isFinal()) {
            return Optional.empty();
        }
        return Optional.of(order.orderStatus().is(OrderStatus.PROCESSED) ? issued(number) : ended(order));
    }

    private OutcomeView issued(String number) {
        List<LinkView> next = Stream.of(PageLinks.DOWNLOAD, PageLinks.INSTALL)
                .flatMap(key ->
                        links.of(key, number).map(href -> new LinkView(words.of("outcome." + key), href)).stream())
                .toList();
        List<String> texts = next.isEmpty()
                ? List.of(words.of("outcome.PROCESSED"), support)
                : List.of(words.of("outcome.PROCESSED"));
        return new OutcomeView(OrderStatus.PROCESSED.tone(), texts, List.of(), next);
    }

    private OutcomeView ended(PostPaymentStatus order) {
        String status = order.orderStatus().known().orElseThrow().name();
        return new OutcomeView(
                Tone.of(order.orderStatus()),
                List.of(words.of("outcome." + status), words.of("outcome.nothing"), support),
                order.sections().present().stream()
                        .filter(section -> section.isApplicable() && !section.isCompleted())
                        .filter(section -> section.kind() != SectionKind.FAST_SERVICE)
                        .map(Section::description)
                        .flatMap(description -> SectionViews.lines(description).stream())
                        .distinct()
                        .toList(),
                List.of());
    }
}
