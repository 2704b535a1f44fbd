package io.github.sasp4j.section;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Submission of the CSR; specification section 2, object csrStatus.
 *
 * @param title display text of the service
 * @param status the general status
 * @param description text for people
 * @param actions the actions available
 */
public record Csr(
        Optional<String> title,
        OpenValue<SectionStatus> status,
        Optional<String> description,
        List<OpenValue<CsrAction>> actions)
        implements Section {

    public Csr {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(description, "description");
        actions = List.copyOf(actions);
    }

    @Override
    public SectionKind kind() {
        return SectionKind.CSR;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.csr(this);
    }
}
