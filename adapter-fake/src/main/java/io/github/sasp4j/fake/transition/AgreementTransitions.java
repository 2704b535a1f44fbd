package io.github.sasp4j.fake.transition;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The agreement, its address and its e-mails. Days are those of UTC. */
final class AgreementTransitions {

    private static final String NAME = "agreement";

    private AgreementTransitions() {}

    static Transition.Change updateEmail(String address) {
        return (order, now) -> {
            Agreement agreement = Preconditions.section(order, Sections::agreement, NAME);
            Preconditions.that(
                    Preconditions.isOffered(agreement, AgreementAction.CAN_UPDATE_EMAIL_ADDRESS)
                            || Preconditions.isOffered(agreement, AgreementAction.NEED_UPDATE_EMAIL_ADDRESS),
                    "The address of the agreement cannot be changed.");
            return sent(order, agreement, address, now);
        };
    }

    static Transition.Change resendEmail() {
        return (order, now) -> {
            Agreement agreement = Preconditions.section(order, Sections::agreement, NAME);
            Preconditions.offered(agreement, AgreementAction.RESEND_AGREEMENT_EMAIL);
            return sent(order, agreement, addressOf(agreement), now);
        };
    }

    static Transition.Change execute() {
        return (order, now) -> {
            Agreement agreement = Preconditions.section(order, Sections::agreement, NAME);
            Preconditions.open(agreement, NAME);
            return with(
                    order,
                    new Agreement(
                            agreement.title(),
                            OpenValue.of(SectionStatus.COMPLETED),
                            Optional.empty(),
                            List.of(),
                            Optional.of(OpenValue.of(ClickThroughStatus.EXECUTED)),
                            Optional.of(addressOf(agreement)),
                            agreement.lastEmailSent(),
                            Optional.of(day(now))));
        };
    }

    private static PostPaymentStatus sent(PostPaymentStatus order, Agreement agreement, String address, Instant now) {
        return with(
                order,
                new Agreement(
                        agreement.title(),
                        OpenValue.of(SectionStatus.ACTION_REQUIRED),
                        Optional.of("The agreement has been sent and is waiting for your signature."),
                        List.of(
                                OpenValue.of(AgreementAction.CAN_UPDATE_EMAIL_ADDRESS),
                                OpenValue.of(AgreementAction.RESEND_AGREEMENT_EMAIL)),
                        Optional.of(OpenValue.of(ClickThroughStatus.NOT_EXECUTED)),
                        Optional.of(address),
                        Optional.of(day(now)),
                        agreement.lastOpened()));
    }

    private static String addressOf(Agreement agreement) {
        return agreement
                .email()
                .orElseThrow(() -> new TransitionRejectedException("The agreement has been sent to nobody yet."));
    }

    private static PostPaymentStatus with(PostPaymentStatus order, Agreement agreement) {
        return order.withSections(order.sections().with(agreement));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
