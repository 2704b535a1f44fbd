package io.github.sasp4j.section;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The callback to the signer; specification section 2, object callbackStatus.
 *
 * @param title display text of the service
 * @param status the general status
 * @param description text for people
 * @param actions the actions available
 * @param phoneNumber the number that is called
 */
public record Callback(
        Optional<String> title,
        OpenValue<SectionStatus> status,
        Optional<String> description,
        List<OpenValue<CallbackAction>> actions,
        Optional<String> phoneNumber)
        implements Section {

    public Callback {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(description, "description");
        actions = List.copyOf(actions);
        Objects.requireNonNull(phoneNumber, "phoneNumber");
    }

    @Override
    public List<SectionDetail> details() {
        return Attribute.PHONE_NUMBER.of(phoneNumber).stream().toList();
    }

    @Override
    public SectionKind kind() {
        return SectionKind.CALLBACK;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.callback(this);
    }
}
