package io.github.sasp4j.fake.transition;

import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The callback to the signer. */
final class CallbackTransitions {

    private static final String NAME = "callback";

    private CallbackTransitions() {}

    static Transition.Change open(String phoneNumber) {
        return incomplete(callback -> state(
                callback,
                SectionStatus.ACTION_REQUIRED,
                "The order is to be confirmed by phone.",
                Optional.of(phoneNumber),
                CallbackAction.CALL_ME_NOW,
                CallbackAction.CALL_ME_LATER,
                CallbackAction.PROVIDE_CORRECT_PHONE_NUMBER,
                CallbackAction.REQUEST_MANUAL_CALLBACK));
    }

    /** Being called now and being called later differ in when the phone rings, which nobody hears here. */
    static Transition.Change call(CallbackAction when) {
        return offered(
                when,
                callback -> state(
                        callback,
                        SectionStatus.ACTION_REQUIRED,
                        "The code that was told on the phone has to be entered.",
                        callback.phoneNumber(),
                        CallbackAction.ENTER_CALLBACK_CODE,
                        CallbackAction.CALL_ME_NOW,
                        CallbackAction.CALL_ME_LATER,
                        CallbackAction.REQUEST_MANUAL_CALLBACK));
    }

    static Transition.Change provideNumber(String phoneNumber) {
        return offered(
                CallbackAction.PROVIDE_CORRECT_PHONE_NUMBER,
                callback -> state(
                        callback,
                        SectionStatus.IN_PROGRESS,
                        "The phone number is being verified.",
                        Optional.of(phoneNumber)));
    }

    static Transition.Change requestManual() {
        return offered(
                CallbackAction.REQUEST_MANUAL_CALLBACK,
                callback -> state(
                        callback,
                        SectionStatus.IN_PROGRESS,
                        "The validation staff will call.",
                        callback.phoneNumber()));
    }

    static Transition.Change enterCode(String code) {
        return (order, now) -> {
            Preconditions.offered(
                    Preconditions.section(order, Sections::callback, NAME), CallbackAction.ENTER_CALLBACK_CODE);
            Preconditions.that(
                    VerificationCodes.callback(order.orderNumber()).equals(code),
                    "The code is not the one told on the phone.");
            return complete().on(order, now);
        };
    }

    static Transition.Change complete() {
        return incomplete(callback ->
                state(callback, SectionStatus.COMPLETED, "The order has been confirmed.", callback.phoneNumber()));
    }

    private static Transition.Change offered(CallbackAction action, UnaryOperator<Callback> change) {
        return (order, now) -> {
            Callback callback = Preconditions.section(order, Sections::callback, NAME);
            Preconditions.offered(callback, action);
            return order.withSections(order.sections().with(change.apply(callback)));
        };
    }

    private static Transition.Change incomplete(UnaryOperator<Callback> change) {
        return (order, now) -> {
            Callback callback = Preconditions.section(order, Sections::callback, NAME);
            Preconditions.open(callback, NAME);
            return order.withSections(order.sections().with(change.apply(callback)));
        };
    }

    private static Callback state(
            Callback callback,
            SectionStatus status,
            String description,
            Optional<String> phoneNumber,
            CallbackAction... actions) {
        List<OpenValue<CallbackAction>> offered =
                Stream.of(actions).map(OpenValue::of).toList();
        return new Callback(callback.title(), OpenValue.of(status), Optional.of(description), offered, phoneNumber);
    }
}
