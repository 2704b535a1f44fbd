package io.github.sasp4j.fake.transition;

import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Validation of the organization, check by check; the section follows its checks. */
final class OrganizationTransitions {

    private static final String NAME = "organization validation";

    private OrganizationTransitions() {}

    static Organization begun(Organization organization) {
        return state(
                organization,
                SectionStatus.IN_PROGRESS,
                "The organization is being checked.",
                List.of(),
                organization.requirements().stream()
                        .map(check -> isCompleted(check) ? check : with(check, RequirementStatus.IN_PROGRESS))
                        .toList());
    }

    static Transition.Change requestDocuments() {
        return incomplete(OrganizationTransitions::documentsNeeded);
    }

    static Transition.Change acceptDocuments() {
        return (order, now) -> {
            Organization organization = Preconditions.section(order, Sections::organization, NAME);
            Preconditions.offered(organization, OrganizationAction.UPLOAD_DOCUMENT);
            Organization checking = state(
                    organization,
                    SectionStatus.IN_PROGRESS,
                    "The documents are being checked.",
                    List.of(OpenValue.of(OrganizationAction.UPLOAD_DOCUMENT)),
                    organization.requirements());
            return order.withSections(order.sections().with(checking));
        };
    }

    static Transition.Change approve(RequirementKind kind) {
        return incomplete(organization -> following(on(organization, kind, check -> {
            Preconditions.that(!isCompleted(check), "The check " + kind + " is " + check.status() + ".");
            return with(check, RequirementStatus.COMPLETED);
        })));
    }

    static Transition.Change reject(RequirementKind kind) {
        return incomplete(organization ->
                documentsNeeded(on(organization, kind, check -> with(check, RequirementStatus.IN_PROGRESS))));
    }

    static Transition.Change approveAll() {
        return incomplete(organization -> following(new Organization(
                organization.title(),
                organization.status(),
                organization.description(),
                organization.actions(),
                organization.requirements().stream()
                        .map(check -> isCompleted(check) ? check : with(check, RequirementStatus.COMPLETED))
                        .toList())));
    }

    private static Transition.Change incomplete(UnaryOperator<Organization> change) {
        return (order, now) -> {
            Organization organization = Preconditions.section(order, Sections::organization, NAME);
            Preconditions.open(organization, NAME);
            return order.withSections(order.sections().with(change.apply(organization)));
        };
    }

    private static Organization documentsNeeded(Organization organization) {
        return state(
                organization,
                SectionStatus.ACTION_REQUIRED,
                "Please send documents about your organization.",
                List.of(OpenValue.of(OrganizationAction.UPLOAD_DOCUMENT)),
                organization.requirements());
    }

    private static Organization following(Organization organization) {
        return organization.requirements().stream().allMatch(OrganizationTransitions::isCompleted)
                ? state(
                        organization,
                        SectionStatus.COMPLETED,
                        "The organization has been validated.",
                        List.of(),
                        organization.requirements())
                : organization;
    }

    private static Organization on(Organization organization, RequirementKind kind, UnaryOperator<Requirement> change) {
        Preconditions.that(
                organization.requirements().stream()
                        .anyMatch(
                                check -> check.kind() == kind && !check.status().is(RequirementStatus.NOT_APPLICABLE)),
                "This order has no check " + kind + ".");
        return new Organization(
                organization.title(),
                organization.status(),
                organization.description(),
                organization.actions(),
                organization.requirements().stream()
                        .map(check -> check.kind() == kind ? change.apply(check) : check)
                        .toList());
    }

    private static boolean isCompleted(Requirement check) {
        return check.status().is(RequirementStatus.COMPLETED) || check.status().is(RequirementStatus.NOT_APPLICABLE);
    }

    private static Requirement with(Requirement check, RequirementStatus status) {
        return new Requirement(check.kind(), check.title(), OpenValue.of(status), Optional.empty());
    }

    private static Organization state(
            Organization organization,
            SectionStatus status,
            String description,
            List<OpenValue<OrganizationAction>> actions,
            List<Requirement> requirements) {
        return new Organization(
                organization.title(), OpenValue.of(status), Optional.of(description), actions, requirements);
    }
}
