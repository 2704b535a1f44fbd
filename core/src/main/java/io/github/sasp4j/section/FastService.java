package io.github.sasp4j.section;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The paid fast service; specification section 2, object fsupStatus. It has no actions.
 *
 * @param title display text of the service
 * @param status the general status
 * @param description text for people
 */
public record FastService(Optional<String> title, OpenValue<SectionStatus> status, Optional<String> description)
        implements Section {

    public FastService {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(description, "description");
    }

    @Override
    public SectionKind kind() {
        return SectionKind.FAST_SERVICE;
    }

    @Override
    public List<? extends OpenValue<?>> actions() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.fastService(this);
    }
}
