package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.StepKind;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What helps with a step: what it means, where an e-mail is expected, how long a wait typically is, whom to ask. */
record StepNotes(PostPaymentStatus order, List<NextStep> next, PageMessages words, String support) {

    StepNotes {
        next = List.copyOf(next);
    }

    /**
     * The notes of a step.
     *
     * @param isFirst whether no step of its kind stands before it: what a kind means is told once
     */
    List<String> of(NextStep step, boolean isLinked, boolean isFirst) {
        List<String> notes = new ArrayList<>();
        step.recipient().ifPresent(address -> notes.add(words.of("mail.expect", address)));
        if (isFirst) {
            String help = "help." + step.kind();
            (isLinked ? words.find(help + ".linked") : Optional.<String>empty())
                    .or(() -> words.find(help))
                    .ifPresent(notes::add);
        }
        if (isCall(step)) {
            order.sections()
                    .callback()
                    .flatMap(Callback::phoneNumber)
                    .ifPresent(number -> notes.add(words.of("wait.CALLBACK.number", number)));
        }
        if (step.actor() != Actor.CUSTOMER) {
            notes.addAll(wait(step));
        } else if (!isLinked && !isDoneInMailbox(step)) {
            notes.add(support);
        }
        return notes;
    }

    /** Nobody knows how long a status lasts that the specification does not have. */
    private List<String> wait(NextStep step) {
        Optional<Section> section = order.sections().present().stream()
                .filter(present -> step.section().equals(Optional.of(present.kind())))
                .findFirst();
        if (section.filter(present -> present.status().known().isEmpty()).isPresent()) {
            return List.of(words.of("wait.unknown") + " " + support);
        }
        if (section.isPresent() && section.get() instanceof Dcv dcv) {
            return waitForDomains(dcv);
        }
        if (section.isPresent() && section.get() instanceof Callback callback) {
            return List.of(words.of(key(step)), phoneNote(callback));
        }
        return words.find(key(step)).stream().toList();
    }

    private String key(NextStep step) {
        String key = "wait."
                + step.section().map(SectionKind::name).orElse(step.kind().name());
        if (step.section().equals(Optional.of(SectionKind.CALLBACK)) && isOrganizationOpen()) {
            return key + ".organization";
        }
        boolean isOurs = step.kind() == StepKind.RECEIVE_PAYMENT || step.kind() == StepKind.RESOLVE_ERROR;
        return isOurs && hasStepsOfCustomer() ? key + ".steps" : key;
    }

    private String phoneNote(Callback callback) {
        return callback.phoneNumber()
                .map(number -> words.of("wait.CALLBACK.number", number))
                .orElseGet(() -> words.of("wait.CALLBACK.noNumber"));
    }

    private List<String> waitForDomains(Dcv dcv) {
        List<Domain> published = dcv.domains().stream()
                .filter(domain ->
                        !domain.isCompleted() && domain.selectedCsrHashOption().isPresent())
                .toList();
        Set<CsrHashOption> unseen = published.stream()
                .filter(domain -> !isSeen(domain))
                .flatMap(domain -> domain.selectedCsrHashOption().stream())
                .collect(Collectors.toSet());
        List<String> notes = new ArrayList<>(List.of(words.of("wait.DCV")));
        if (unseen.remove(CsrHashOption.CNAME)) {
            notes.add(words.of("wait.DCV.record"));
        }
        if (!unseen.isEmpty()) {
            notes.add(words.of("wait.DCV.file"));
        }
        if (!published.isEmpty()) {
            notes.add(words.of("wait.DCV.keep"));
        }
        return notes;
    }

    private boolean isSeen(Domain domain) {
        return next.stream()
                .filter(step ->
                        step.kind() == StepKind.WAIT_FOR_RECORD_CHECK || step.kind() == StepKind.WAIT_FOR_FILE_CHECK)
                .anyMatch(step -> step.subject().filter(domain.name()::equals).isPresent());
    }

    private boolean isOrganizationOpen() {
        return order.sections()
                .organization()
                .filter(organization -> organization.isApplicable() && !organization.isCompleted())
                .isPresent();
    }

    private boolean hasStepsOfCustomer() {
        return next.stream().anyMatch(step -> step.isRequiredOf(Actor.CUSTOMER));
    }

    private static boolean isCall(NextStep step) {
        return step.kind() == StepKind.REQUEST_CALLBACK || step.kind() == StepKind.TAKE_CALLBACK;
    }

    /** What the e-mail says has to be done where the e-mail is. */
    static boolean isDoneInMailbox(NextStep step) {
        return step.recipient().isPresent() && step.kind() != StepKind.ENTER_DCV_CODE;
    }
}
