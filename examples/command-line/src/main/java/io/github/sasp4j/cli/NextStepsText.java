package io.github.sasp4j.cli;

import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.NextStep;
import io.github.sasp4j.value.OpenValue;
import java.util.List;

/** What has to happen next, and what can. */
record NextStepsText(Palette palette) {

    private static final int INDENT = 2;

    void printTo(Page page, PostPaymentStatus status) {
        StepWords words = new StepWords(status.orderStatus());
        page.heading(palette.heading("Next steps"));
        List<NextStep> needed =
                status.nextSteps().stream().filter(NextStep::blocking).toList();
        if (needed.isEmpty()) {
            page.paragraph(INDENT, nothing(status.orderStatus()));
        }
        Table steps = new Table(INDENT);
        for (int i = 0; i < needed.size(); i++) {
            NextStep step = needed.get(i);
            steps.add(words.of(step), Styled.plain((i + 1) + "."), actor(step));
        }
        steps.printTo(page);
        optional(page, status.nextSteps(), words);
    }

    private static String nothing(OpenValue<OrderStatus> order) {
        boolean settled =
                order.is(OrderStatus.PROCESSED) || order.is(OrderStatus.REJECTED) || order.is(OrderStatus.REFUNDED);
        return settled
                ? "None: the order is " + StatusWords.words(order) + "."
                : "Nothing that the certificate waits for.";
    }

    private void optional(Page page, List<NextStep> all, StepWords words) {
        Table steps = new Table(INDENT);
        all.stream()
                .filter(step -> !step.blocking())
                .forEach(step -> steps.add(words.of(step), palette.key("-"), actor(step)));
        if (!steps.isEmpty()) {
            page.heading(palette.heading("Can also be done"));
            steps.printTo(page);
        }
    }

    private Styled actor(NextStep step) {
        String who = StepWords.of(step.actor());
        if (!step.blocking()) {
            return Styled.plain(who);
        }
        return switch (step.actor()) {
            case CUSTOMER, WEB_HOST -> palette.attention(who);
            case VENDOR -> palette.underWay(who);
        };
    }
}
