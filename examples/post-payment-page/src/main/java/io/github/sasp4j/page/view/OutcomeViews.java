package io.github.sasp4j.page.view;

import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.Tone;
import java.util.ArrayList;
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
        String text = words.of("outcome.PROCESSED");
        return new OutcomeView(
                OrderStatus.PROCESSED.tone(), next.isEmpty() ? List.of(text, support) : List.of(text), next);
    }

    /** The service has no field for a reason: what it said last stands with the steps. */
    private OutcomeView ended(PostPaymentStatus order) {
        List<String> texts = new ArrayList<>();
        texts.add(words.of("outcome." + order.orderStatus().known().orElseThrow()));
        if (order.sections().present().stream().anyMatch(OutcomeViews::isUnfinishedWithMessage)) {
            texts.add(words.of("outcome.messages"));
        }
        texts.add(words.of("outcome.help." + order.orderStatus().known().orElseThrow()) + " " + support);
        return new OutcomeView(Tone.of(order.orderStatus()), texts, List.of());
    }

    private static boolean isUnfinishedWithMessage(Section section) {
        return section.isApplicable()
                && section.kind() != SectionKind.FAST_SERVICE
                && !section.isCompleted()
                && !SectionViews.lines(section.description()).isEmpty();
    }
}
