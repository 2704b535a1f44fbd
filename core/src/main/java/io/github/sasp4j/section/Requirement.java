package io.github.sasp4j.section;

import io.github.sasp4j.value.OpenValue;
import java.util.Objects;
import java.util.Optional;

/**
 * One check within organization validation; specification section 2, object requirementStatus.
 *
 * @param kind which check
 * @param title display text of the service
 * @param status the status of the check; empty text if the service sent none
 * @param description text for people
 */
public record Requirement(
        RequirementKind kind,
        Optional<String> title,
        OpenValue<RequirementStatus> status,
        Optional<String> description) {

    public Requirement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(description, "description");
    }
}
