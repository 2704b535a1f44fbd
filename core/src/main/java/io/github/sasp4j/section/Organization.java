package io.github.sasp4j.section;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Validation of the organization; specification section 2, object organizationStatus.
 *
 * @param title display text of the service
 * @param status the general status
 * @param description text for people
 * @param actions the actions available
 * @param requirements the checks that the service names, in the specification's order
 */
public record Organization(
        Optional<String> title,
        OpenValue<SectionStatus> status,
        Optional<String> description,
        List<OpenValue<OrganizationAction>> actions,
        List<Requirement> requirements)
        implements Section {

    public Organization {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(description, "description");
        actions = List.copyOf(actions);
        requirements = List.copyOf(requirements);
    }

    @Override
    public SectionKind kind() {
        return SectionKind.ORGANIZATION;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.organization(this);
    }
}
