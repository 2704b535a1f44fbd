package io.github.sasp4j.cli.status;

import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.util.Optional;

/** A next step in words for people: what is done, and for which domain. */
record StepDescriptions(OpenValue<OrderStatus> orderStatus) {

    String of(NextStep step) {
        Optional<String> domain = step.subject().filter(name -> !name.isBlank());
        return step.action()
                .map(action -> ActionDescriptions.of(action)
                        + domain.map(name -> " for " + name).orElse(""))
                .orElseGet(() -> withoutAction(step, domain.orElse("the domain")));
    }

    static String of(Actor actor) {
        return switch (actor) {
            case CUSTOMER -> "Customer";
            case WEB_HOST -> "Web host";
            case VENDOR -> "Vendor";
        };
    }

    private String withoutAction(NextStep step, String domain) {
        if (step.section().isEmpty()) {
            return onOrder();
        }
        SectionKind section = step.section().get();
        return step.actor() == Actor.VENDOR ? vendors(section, domain) : others(section, domain);
    }

    private String onOrder() {
        if (orderStatus.is(OrderStatus.AWAITING_PAYMENT)) {
            return "pay the order";
        }
        return orderStatus.is(OrderStatus.PAYMENT_PROMISED)
                ? "see that the payment arrives"
                : "ask the vendor what is wrong with the order";
    }

    private static String vendors(SectionKind section, String domain) {
        return switch (section) {
            case CSR -> "check the CSR";
            case DCV -> "check the control of " + domain;
            case AGREEMENT -> "process the agreement";
            case CALLBACK -> "prepare the call to the signer";
            case ORGANIZATION -> "validate the organization";
            case SECOND_APPROVAL -> "give the second approval";
            case FAST_SERVICE -> "treat the order with priority";
        };
    }

    private static String others(SectionKind section, String domain) {
        return switch (section) {
            case CSR -> "submit the CSR";
            case DCV -> "prove the control of " + domain;
            case AGREEMENT -> "execute the agreement";
            case CALLBACK -> "see to the call to the signer";
            case ORGANIZATION -> "see to the validation of the organization";
            case SECOND_APPROVAL -> "see to the second approval";
            case FAST_SERVICE -> "see to the fast service";
        };
    }
}
