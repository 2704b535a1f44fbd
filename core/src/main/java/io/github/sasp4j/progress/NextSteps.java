package io.github.sasp4j.progress;

import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.section.Action;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What still has to happen in the sections of an order, and who does it. Pure functions.
 *
 * <p>The rules, section by section:
 *
 * <ul>
 *   <li>{@code NotApplicable}: nothing. {@code Completed}: what is still available, as steps that block nothing.
 *   <li>{@code ActionRequired}: the customer's steps. Each available action that the section needs blocks; if there is
 *       none, one blocking step without an action. The other available actions block nothing. Of the two actions of the
 *       callback, the later one blocks: once its code can be entered, the call has been requested.
 *   <li>{@code InProgress}, {@code Unknown} and any status that is not known: one blocking step of the vendor; the
 *       available actions block nothing.
 *   <li>Domain control validation goes domain by domain: without a selected method the customer selects one. With a CSR
 *       hash the customer publishes the record or the file, with an e-mail method the customer follows the e-mail or
 *       enters its code; both whatever the status says, as the service does not tell whether it was done. The vendor's
 *       check comes after them. Where a preflight has seen the record or file, that check is next; where it has seen a
 *       mistake, the customer corrects it. An order that has no CSR hashes and takes no CSR needs another method.
 *   <li>The fast service blocks nothing.
 * </ul>
 *
 * <p>First come the blocking steps on the customer's side, then the vendor's, then what blocks nothing; within each,
 * the specification's order of sections and the service's order of domains and actions; only the vendor's call comes
 * after the validation of the organization.
 */
public final class NextSteps {

    private static final Set<Action> NEEDED = Set.of(
            CsrAction.NEED_PROVIDE_CSR,
            DcvAction.SELECT_DCV_METHOD,
            DcvAction.ENTER_DCV_CODE,
            AgreementAction.NEED_UPDATE_EMAIL_ADDRESS,
            CallbackAction.CALL_ME_NOW,
            CallbackAction.ENTER_CALLBACK_CODE,
            OrganizationAction.UPLOAD_DOCUMENT);

    private static final Comparator<NextStep> URGENCY = Comparator.comparing((NextStep step) -> !step.blocking())
            .thenComparing(NextSteps::waitsForVendor)
            .thenComparing(NextSteps::placeOfWait);

    private NextSteps() {}

    /** The steps that the sections ask for, the most urgent first. */
    public static List<NextStep> of(Sections sections) {
        return of(sections, Map.of());
    }

    /**
     * The steps that the sections ask for, where it is known what is seen of the proofs of control.
     *
     * @param proofs what a preflight has seen, by the domain as the service writes it; of any domains, or of none
     */
    public static List<NextStep> of(Sections sections, Map<String, ProofResult> proofs) {
        boolean hashesPossible = sections.hasCsrHashesOrCanGetThem();
        return sections.present().stream()
                .flatMap(section -> steps(section, dcv -> DcvSteps.of(dcv, proofs, hashesPossible)))
                .sorted(URGENCY)
                .toList();
    }

    private static Stream<NextStep> steps(Section section, Function<Dcv, List<NextStep>> ofDomains) {
        if (!section.isApplicable()) {
            return Stream.empty();
        }
        List<NextStep> steps = new ArrayList<>();
        if (!section.isCompleted()) {
            steps.addAll(section instanceof Dcv dcv ? ofDomains.apply(dcv) : needed(section));
        }
        steps.addAll(optional(section, steps));
        return section.kind() == SectionKind.FAST_SERVICE
                ? steps.stream().map(step -> step.blocking(false))
                : steps.stream();
    }

    static List<NextStep> needed(Section section) {
        if (!section.status().is(SectionStatus.ACTION_REQUIRED)) {
            return List.of(NextStep.on(section, Actor.VENDOR, StepKind.WAIT_FOR_VALIDATION));
        }
        boolean called = offers(section, CallbackAction.ENTER_CALLBACK_CODE);
        List<NextStep> steps = new ArrayList<>();
        for (OpenValue<?> action : section.actions()) {
            Optional<Action> needed = known(action).filter(NEEDED::contains);
            if (needed.isPresent() && !(called && needed.get() == CallbackAction.CALL_ME_NOW)) {
                steps.add(offered(section, action));
            }
        }
        return steps.isEmpty() ? List.of(withoutAction(section)) : steps;
    }

    /** The step that an available action is. */
    static NextStep offered(Section section, OpenValue<?> action) {
        StepKind kind = known(action).map(StepKind::of).orElse(StepKind.OTHER);
        return NextStep.on(section, Actor.CUSTOMER, kind).by(action);
    }

    private static NextStep withoutAction(Section section) {
        NextStep step = NextStep.on(section, Actor.CUSTOMER, StepKind.withoutAction(section.kind()));
        return section instanceof Agreement agreement
                ? agreement.email().map(step::sentTo).orElse(step)
                : step;
    }

    private static List<NextStep> optional(Section section, List<NextStep> needed) {
        Predicate<OpenValue<?>> isNeeded = action -> needed.stream()
                .anyMatch(step -> step.action().filter(action::equals).isPresent());
        List<NextStep> steps = new ArrayList<>();
        for (OpenValue<?> action : section.actions()) {
            if (!isNeeded.test(action)) {
                steps.add(offered(section, action).blocking(false));
            }
        }
        return steps;
    }

    private static boolean offers(Section section, Action action) {
        return section.actions().stream()
                .anyMatch(offered -> known(offered).filter(action::equals).isPresent());
    }

    private static Optional<Action> known(OpenValue<?> action) {
        return action.known().filter(Action.class::isInstance).map(Action.class::cast);
    }

    /** The call confirms what the validation of the organization has found. */
    private static int placeOfWait(NextStep step) {
        if (!step.blocking() || !waitsForVendor(step)) {
            return 0;
        }
        return switch (step.section().orElse(SectionKind.CSR)) {
            case CALLBACK -> 1;
            case SECOND_APPROVAL, FAST_SERVICE -> 2;
            default -> 0;
        };
    }

    private static boolean waitsForVendor(NextStep step) {
        return step.actor() == Actor.VENDOR;
    }
}
