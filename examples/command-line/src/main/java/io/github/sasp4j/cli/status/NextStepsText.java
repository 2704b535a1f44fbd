package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.cli.output.TextPage;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import java.util.List;
import java.util.Locale;

/** What has to happen next, and what can. */
record NextStepsText(Palette palette) {

    private static final int INDENT = 2;

    void printTo(TextPage page, PostPaymentStatus status) {
        page.heading(palette.heading("Next steps"));
        List<NextStep> needed =
                status.nextSteps().stream().filter(NextStep::blocking).toList();
        if (needed.isEmpty()) {
            page.paragraph(INDENT, nothing(status));
        }
        Table steps = new Table(INDENT);
        for (int i = 0; i < needed.size(); i++) {
            NextStep step = needed.get(i);
            steps.add(step.describe(Locale.ENGLISH), StyledText.plain((i + 1) + "."), actor(step));
        }
        steps.printTo(page);
        optional(page, status.nextSteps());
    }

    private static String nothing(PostPaymentStatus status) {
        return status.isFinal()
                ? "None: the order is " + StatusLabels.words(status.orderStatus()) + "."
                : "Nothing that the certificate waits for.";
    }

    private void optional(TextPage page, List<NextStep> all) {
        Table steps = new Table(INDENT);
        all.stream()
                .filter(step -> !step.blocking())
                .forEach(step -> steps.add(step.describe(Locale.ENGLISH), palette.key("-"), actor(step)));
        if (!steps.isEmpty()) {
            page.heading(palette.heading("Can also be done"));
            steps.printTo(page);
        }
    }

    private StyledText actor(NextStep step) {
        String who = name(step.actor());
        if (!step.blocking()) {
            return StyledText.plain(who);
        }
        return switch (step.actor()) {
            case CUSTOMER, WEB_HOST -> palette.attention(who);
            case VENDOR -> palette.underWay(who);
        };
    }

    private static String name(Actor actor) {
        return switch (actor) {
            case CUSTOMER -> "Customer";
            case WEB_HOST -> "Web host";
            case VENDOR -> "CA";
        };
    }
}
