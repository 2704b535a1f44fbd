package io.github.sasp4j.fake.act;

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
final class OrganizationActs {

    private static final String NAME = "organization validation";

    private OrganizationActs() {}

    static Act.Change requestPapers() {
        return unsettled(OrganizationActs::papersNeeded);
    }

    static Act.Change acceptPapers() {
        return (order, now) -> {
            Organization organization = Require.section(order, Sections::organization, NAME);
            Require.offered(organization, OrganizationAction.UPLOAD_DOCUMENT);
            Organization checking = state(
                    organization,
                    SectionStatus.IN_PROGRESS,
                    "The papers are being checked.",
                    List.of(OpenValue.of(OrganizationAction.UPLOAD_DOCUMENT)),
                    organization.requirements());
            return order.withSections(order.sections().with(checking));
        };
    }

    static Act.Change approve(RequirementKind kind) {
        return unsettled(organization -> following(on(organization, kind, check -> {
            Require.that(!isSettled(check), "The check " + kind + " is " + check.status() + ".");
            return with(check, RequirementStatus.COMPLETED);
        })));
    }

    static Act.Change reject(RequirementKind kind) {
        return unsettled(organization ->
                papersNeeded(on(organization, kind, check -> with(check, RequirementStatus.IN_PROGRESS))));
    }

    static Act.Change approveAll() {
        return unsettled(organization -> following(new Organization(
                organization.title(),
                organization.status(),
                organization.description(),
                organization.actions(),
                organization.requirements().stream()
                        .map(check -> isSettled(check) ? check : with(check, RequirementStatus.COMPLETED))
                        .toList())));
    }

    private static Act.Change unsettled(UnaryOperator<Organization> change) {
        return (order, now) -> {
            Organization organization = Require.section(order, Sections::organization, NAME);
            Require.open(organization, NAME);
            return order.withSections(order.sections().with(change.apply(organization)));
        };
    }

    private static Organization papersNeeded(Organization organization) {
        return state(
                organization,
                SectionStatus.ACTION_REQUIRED,
                "Papers are needed that show the organization.",
                List.of(OpenValue.of(OrganizationAction.UPLOAD_DOCUMENT)),
                organization.requirements());
    }

    private static Organization following(Organization organization) {
        return organization.requirements().stream().allMatch(OrganizationActs::isSettled)
                ? state(
                        organization,
                        SectionStatus.COMPLETED,
                        "The organization has been validated.",
                        List.of(),
                        organization.requirements())
                : organization;
    }

    private static Organization on(Organization organization, RequirementKind kind, UnaryOperator<Requirement> change) {
        Require.that(
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

    private static boolean isSettled(Requirement check) {
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
