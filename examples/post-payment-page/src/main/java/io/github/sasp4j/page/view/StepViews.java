package io.github.sasp4j.page.view;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.section.OrganizationAction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The next steps of an order in words. */
final class StepViews {

    static final String DOCUMENTS = "#documents";

    private final PostPaymentStatus order;
    private final PageMessages words;
    private final Map<String, String> links;

    StepViews(PostPaymentStatus order, PageMessages words, Map<String, String> links) {
        this.order = order;
        this.words = words;
        this.links = links;
    }

    /** What the certificate waits for, the most urgent first. */
    List<StepView> needed() {
        return those(NextStep::blocking);
    }

    /** What can be done as well. */
    List<StepView> possible() {
        return those(step -> !step.blocking());
    }

    private List<StepView> those(Predicate<NextStep> wanted) {
        return order.nextSteps().stream().filter(wanted).map(this::toView).toList();
    }

    private StepView toView(NextStep step) {
        return new StepView(step.actor(), words.of(step.actor()), step.describe(words.locale()), href(step));
    }

    private Optional<String> href(NextStep step) {
        Optional<String> elsewhere = step.action()
                .map(action -> links.get(action.text()))
                .map(link -> link.replace(
                        "{orderNumber}", URLEncoder.encode(order.orderNumber().text(), StandardCharsets.UTF_8)));
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        boolean documents = step.action()
                .flatMap(action -> action.known().filter(OrganizationAction.UPLOAD_DOCUMENT::equals))
                .isPresent();
        return documents && order.upload().isPresent()
                ? Optional.of(DOCUMENTS)
                : step.section().map(section -> "#" + SectionView.id(section));
    }
}
