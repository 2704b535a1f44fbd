package io.github.sasp4j.section;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The vendor's second approval of an EV order; specification section 2, object secondApproval. It has no actions.
 *
 * @param title display text of the service
 * @param status the general status
 * @param description text for people
 */
public record SecondApproval(Optional<String> title, OpenValue<SectionStatus> status, Optional<String> description)
        implements Section {

    public SecondApproval {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(description, "description");
    }

    @Override
    public SectionKind kind() {
        return SectionKind.SECOND_APPROVAL;
    }

    @Override
    public List<? extends OpenValue<?>> actions() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.secondApproval(this);
    }
}
