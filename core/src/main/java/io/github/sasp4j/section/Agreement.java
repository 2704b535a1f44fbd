package io.github.sasp4j.section;

import io.github.sasp4j.value.OpenValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Execution of the agreement; specification section 2, object agreementStatus.
 *
 * @param title display text of the service
 * @param status the general status
 * @param description text for people
 * @param actions the actions available
 * @param clickThrough whether the agreement has been executed
 * @param email the address that the agreement goes to
 * @param lastEmailSent the day of the last e-mail
 * @param lastOpened the day on which the agreement was last opened
 */
public record Agreement(
        Optional<String> title,
        OpenValue<SectionStatus> status,
        Optional<String> description,
        List<OpenValue<AgreementAction>> actions,
        Optional<OpenValue<ClickThroughStatus>> clickThrough,
        Optional<String> email,
        Optional<LocalDate> lastEmailSent,
        Optional<LocalDate> lastOpened)
        implements Section {

    public Agreement {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(description, "description");
        actions = List.copyOf(actions);
        Objects.requireNonNull(clickThrough, "clickThrough");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(lastEmailSent, "lastEmailSent");
        Objects.requireNonNull(lastOpened, "lastOpened");
    }

    @Override
    public List<SectionDetail> details() {
        return Stream.of(
                        Attribute.CLICK_THROUGH.of(clickThrough),
                        Attribute.AGREEMENT_EMAIL.of(email),
                        Attribute.LAST_EMAIL_SENT.of(lastEmailSent),
                        Attribute.LAST_OPENED.of(lastOpened))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public SectionKind kind() {
        return SectionKind.AGREEMENT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.agreement(this);
    }
}
