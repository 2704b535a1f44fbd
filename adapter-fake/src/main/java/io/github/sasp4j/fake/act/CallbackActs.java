package io.github.sasp4j.fake.act;

import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The call-back to the signer. */
final class CallbackActs {

    private static final String NAME = "call-back";

    private CallbackActs() {}

    static Act.Change open(String phoneNumber) {
        return unsettled(callback -> state(
                callback,
                SectionStatus.ACTION_REQUIRED,
                "The order is to be confirmed by telephone.",
                Optional.of(phoneNumber),
                CallbackAction.CALL_ME_NOW,
                CallbackAction.CALL_ME_LATER,
                CallbackAction.PROVIDE_CORRECT_PHONE_NUMBER,
                CallbackAction.REQUEST_MANUAL_CALLBACK));
    }

    /** Being called now and being called later differ in when the telephone rings, which nobody hears here. */
    static Act.Change call(CallbackAction when) {
        return offered(
                when,
                callback -> state(
                        callback,
                        SectionStatus.ACTION_REQUIRED,
                        "The code that was told on the telephone has to be entered.",
                        callback.phoneNumber(),
                        CallbackAction.ENTER_CALLBACK_CODE,
                        CallbackAction.CALL_ME_NOW,
                        CallbackAction.CALL_ME_LATER,
                        CallbackAction.REQUEST_MANUAL_CALLBACK));
    }

    static Act.Change provideNumber(String phoneNumber) {
        return offered(
                CallbackAction.PROVIDE_CORRECT_PHONE_NUMBER,
                callback -> state(
                        callback,
                        SectionStatus.IN_PROGRESS,
                        "The telephone number is being verified.",
                        Optional.of(phoneNumber)));
    }

    static Act.Change requestManual() {
        return offered(
                CallbackAction.REQUEST_MANUAL_CALLBACK,
                callback -> state(
                        callback,
                        SectionStatus.IN_PROGRESS,
                        "The validation staff will call.",
                        callback.phoneNumber()));
    }

    static Act.Change enterCode(String code) {
        return (order, now) -> {
            Require.offered(Require.section(order, Sections::callback, NAME), CallbackAction.ENTER_CALLBACK_CODE);
            Require.that(
                    Codes.callback(order.orderNumber()).equals(code), "The code is not the one told on the telephone.");
            return complete().on(order, now);
        };
    }

    static Act.Change complete() {
        return unsettled(callback ->
                state(callback, SectionStatus.COMPLETED, "The order has been confirmed.", callback.phoneNumber()));
    }

    private static Act.Change offered(CallbackAction action, UnaryOperator<Callback> change) {
        return (order, now) -> {
            Callback callback = Require.section(order, Sections::callback, NAME);
            Require.offered(callback, action);
            return order.withSections(order.sections().with(change.apply(callback)));
        };
    }

    private static Act.Change unsettled(UnaryOperator<Callback> change) {
        return (order, now) -> {
            Callback callback = Require.section(order, Sections::callback, NAME);
            Require.open(callback, NAME);
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
