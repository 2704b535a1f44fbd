package io.github.sasp4j.page.view;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.preflight.PreflightReport;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.StepKind;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The next steps of an order in words, each with where it is done. */
record StepViews(
        PostPaymentStatus order,
        PreflightReport report,
        String number,
        PageMessages words,
        PageLinks links,
        String support) {

    static final String DOCUMENTS = "#documents";

    /** What the certificate waits for, the most urgent first. */
    List<StepView> needed() {
        return those(NextStep::blocking);
    }

    /** What can be done as well; what nobody can click is of no use there. */
    List<StepView> possible() {
        return those(step -> !step.blocking() && href(step).isPresent());
    }

    private List<StepView> those(Predicate<NextStep> wanted) {
        return order.nextSteps(report.results()).stream()
                .filter(wanted)
                .map(this::toView)
                .toList();
    }

    private StepView toView(NextStep step) {
        Optional<String> href = href(step);
        return new StepView(
                step.actor(), words.of(step.actor()), step.describe(words.locale()), href, notes(step, href));
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

    private List<String> notes(NextStep step, Optional<String> href) {
        List<String> notes = new ArrayList<>();
        step.recipient().ifPresent(address -> notes.add(words.of("mail.expect", address)));
        if (step.actor() == Actor.VENDOR) {
            words.find("wait."
                            + step.section()
                                    .map(SectionKind::name)
                                    .orElse(step.kind().name()))
                    .ifPresent(notes::add);
        } else if (step.actor() == Actor.CUSTOMER && href.isEmpty() && !isDoneInMailbox(step)) {
            notes.add(support);
        }
        return notes;
    }

    /** What the e-mail says has to be done where the e-mail is. */
    private static boolean isDoneInMailbox(NextStep step) {
        return step.recipient().isPresent() && step.kind() != StepKind.ENTER_DCV_CODE;
    }
}
