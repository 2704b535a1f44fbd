package io.github.sasp4j.page.view;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.StepKind;
import io.github.sasp4j.section.Dcv;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The next steps of an order in words, each with where it is done. */
record StepViews(
        PostPaymentStatus order,
        List<NextStep> next,
        String number,
        PageMessages words,
        PageLinks links,
        String support) {

    static final String DOCUMENTS = "#documents";

    StepViews {
        next = List.copyOf(next);
    }

    /** What the certificate waits for, the most urgent first. */
    List<StepView> needed() {
        List<StepView> steps = new ArrayList<>(those(NextStep::blocking));
        boolean isLast = next.stream().anyMatch(step -> step.kind() == StepKind.WAIT_FOR_ISSUANCE);
        if (!steps.isEmpty() && !isLast) {
            steps.add(new StepView(
                    Actor.VENDOR, words.of(Actor.VENDOR), words.of("next.issuance"), Optional.empty(), List.of()));
        }
        return List.copyOf(steps);
    }

    /** Whether several steps are the customer's, and none of them has to come before the others. */
    boolean inAnyOrder() {
        List<StepKind> kinds = next.stream()
                .filter(step -> step.isRequiredOf(Actor.CUSTOMER))
                .map(NextStep::kind)
                .toList();
        return kinds.size() > 1 && !kinds.contains(StepKind.PAY) && !kinds.contains(StepKind.SUBMIT_CSR);
    }

    /** What can be done as well; what nobody can click is of no use there. */
    List<StepView> possible() {
        return those(step -> !step.blocking() && href(step).isPresent());
    }

    private List<StepView> those(Predicate<NextStep> wanted) {
        Set<StepKind> told = EnumSet.noneOf(StepKind.class);
        List<StepView> views = new ArrayList<>();
        for (NextStep step : next) {
            if (wanted.test(step)) {
                views.add(toView(step, told.add(step.kind())));
            }
        }
        return views;
    }

    private StepView toView(NextStep step, boolean isFirst) {
        Optional<String> href = href(step);
        return new StepView(
                step.actor(),
                words.of(step.actor()),
                step.describe(words.locale()),
                href,
                new StepNotes(order, next, words, support).of(step, href.isPresent(), isFirst));
    }

    private Optional<String> href(NextStep step) {
        Optional<String> link = links.of(step, number);
        if (link.isPresent()) {
            return link;
        }
        return switch (step.kind()) {
            case UPLOAD_DOCUMENTS -> order.upload().map(access -> DOCUMENTS);
            case PUBLISH_DNS_RECORD, CORRECT_DNS_RECORD, PUBLISH_FILE, CORRECT_FILE ->
                step.subject().flatMap(this::instructions);
            case SUPPORT_VALIDATION -> step.section().map(section -> "#" + SectionView.id(section));
            default -> Optional.empty();
        };
    }

    private Optional<String> instructions(String domain) {
        List<String> names = order.sections().dcv().map(Dcv::domains).orElse(List.of()).stream()
                .map(known -> known.name())
                .toList();
        return IntStream.range(0, names.size())
                .filter(at -> names.get(at).equals(domain))
                .mapToObj(at -> "#" + DomainView.id(at))
                .findFirst();
    }
}
