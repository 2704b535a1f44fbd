package io.github.sasp4j.progress;

import io.github.sasp4j.section.Action;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What still has to happen in the sections of an order, and who does it. Pure functions.
 *
 * <p>The rules, section by section:
 *
 * <ul>
 *   <li>{@code NotApplicable}: nothing. {@code Completed}: what is still available, as steps that block nothing.
 *   <li>{@code ActionRequired}: the customer's steps. Each action available that the section cannot do without blocks;
 *       if there is none, one blocking step without an action. The other actions available block nothing.
 *   <li>{@code InProgress}, {@code Unknown} and any status that is not known: one blocking step of the vendor; the
 *       actions available block nothing.
 *   <li>Domain control validation goes domain by domain: without a selected method the customer selects one; with an
 *       e-mail method whose code can be entered he enters it; else the vendor is checking, if the domain or the
 *       section is in progress, and if not, the customer still has to do what the selected method asks.
 *   <li>The fast service blocks nothing.
 * </ul>
 *
 * <p>First come the blocking steps on the customer's side, then the vendor's, then what blocks nothing; within each,
 * the specification's order of sections and the service's order of domains and actions.
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

    private static final Comparator<NextStep> URGENCY =
            Comparator.comparing((NextStep step) -> !step.blocking()).thenComparing(NextSteps::waitsForVendor);

    private NextSteps() {}

    /** The steps that the sections ask for, the most urgent first. */
    public static List<NextStep> of(Sections sections) {
        return sections.present().stream()
                .flatMap(NextSteps::steps)
                .sorted(URGENCY)
                .toList();
    }

    private static Stream<NextStep> steps(Section section) {
        if (!section.isApplicable()) {
            return Stream.empty();
        }
        List<NextStep> steps = new ArrayList<>();
        if (!section.isCompleted()) {
            steps.addAll(section instanceof Dcv dcv ? DcvSteps.of(dcv) : needed(section));
        }
        steps.addAll(optional(section, steps));
        return section.kind() == SectionKind.FAST_SERVICE
                ? steps.stream().map(step -> step.blocking(false))
                : steps.stream();
    }

    static List<NextStep> needed(Section section) {
        if (!section.status().is(SectionStatus.ACTION_REQUIRED)) {
            return List.of(NextStep.on(section, Actor.VENDOR));
        }
        NextStep customers = NextStep.on(section, Actor.CUSTOMER);
        List<NextStep> steps = new ArrayList<>();
        for (OpenValue<?> action : section.actions()) {
            if (action.known().filter(NEEDED::contains).isPresent()) {
                steps.add(customers.by(action));
            }
        }
        return steps.isEmpty() ? List.of(customers) : steps;
    }

    private static List<NextStep> optional(Section section, List<NextStep> needed) {
        Predicate<OpenValue<?>> isNeeded = action -> needed.stream()
                .anyMatch(step -> step.action().filter(action::equals).isPresent());
        NextStep open = NextStep.on(section, Actor.CUSTOMER).blocking(false);
        List<NextStep> steps = new ArrayList<>();
        for (OpenValue<?> action : section.actions()) {
            if (!isNeeded.test(action)) {
                steps.add(open.by(action));
            }
        }
        return steps;
    }

    private static boolean waitsForVendor(NextStep step) {
        return step.actor() == Actor.VENDOR;
    }
}
