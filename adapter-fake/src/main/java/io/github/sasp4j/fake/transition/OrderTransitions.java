package io.github.sasp4j.fake.transition;

import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.Optional;
import java.util.Set;

/** What is decided on the order as a whole. */
final class OrderTransitions {

    private static final Set<OrderStatus> UNPAID = Set.of(OrderStatus.AWAITING_PAYMENT, OrderStatus.PAYMENT_PROMISED);
    private static final Set<SectionKind> NOT_AWAITED = Set.of(SectionKind.FAST_SERVICE);
    private static final Set<SectionKind> NOT_APPROVED = Set.of(SectionKind.FAST_SERVICE, SectionKind.SECOND_APPROVAL);

    private OrderTransitions() {}

    static Transition.Change confirmPayment() {
        return (order, now) -> {
            Preconditions.that(isUnpaid(order), "The order is " + order.orderStatus() + ".");
            return order.withOrderStatus(OrderStatus.PENDING).withSections(begun(order.sections()));
        };
    }

    /** What the CA does by itself begins with the payment. */
    private static Sections begun(Sections unpaid) {
        Sections begun = unpaid.organization()
                .filter(organization -> organization.status().is(SectionStatus.UNKNOWN))
                .map(organization -> unpaid.with(OrganizationTransitions.begun(organization)))
                .orElse(unpaid);
        return begun.fastService()
                .filter(service -> service.status().is(SectionStatus.UNKNOWN))
                .map(service -> begun.with(new FastService(
                        service.title(),
                        OpenValue.of(SectionStatus.IN_PROGRESS),
                        Optional.of("The order is handled with priority."))))
                .orElse(begun);
    }

    static Transition.Change approveSecond() {
        return (order, now) -> {
            SecondApproval approval = Preconditions.section(order, Sections::secondApproval, "second approval");
            Preconditions.open(approval, "second approval");
            requireCompleted(order, NOT_APPROVED);
            return order.withSections(order.sections()
                    .with(new SecondApproval(
                            approval.title(),
                            OpenValue.of(SectionStatus.COMPLETED),
                            Optional.of("The order has been approved."))));
        };
    }

    static Transition.Change issue() {
        return (order, now) -> {
            Preconditions.that(!isUnpaid(order), "The order is " + order.orderStatus() + ".");
            requireCompleted(order, NOT_AWAITED);
            return order.withOrderStatus(OrderStatus.PROCESSED).withUpload(Optional.empty());
        };
    }

    static Transition.Change reject() {
        return (order, now) -> order.withOrderStatus(OrderStatus.REJECTED).withUpload(Optional.empty());
    }

    /** The one transition that an order which is over still takes. */
    static Transition refund() {
        return new Transition(Actor.VENDOR, "refund", (order, now) -> {
            Preconditions.that(!order.orderStatus().is(OrderStatus.REFUNDED), "The order is Refunded.");
            return order.withOrderStatus(OrderStatus.REFUNDED).withUpload(Optional.empty());
        });
    }

    private static boolean isUnpaid(PostPaymentStatus order) {
        return order.orderStatus().known().filter(UNPAID::contains).isPresent();
    }

    private static void requireCompleted(PostPaymentStatus order, Set<SectionKind> but) {
        Optional<Section> open = order.sections().present().stream()
                .filter(section -> !but.contains(section.kind()) && !section.isCompleted())
                .findFirst();
        Preconditions.that(
                open.isEmpty(),
                open.map(section -> "The section " + section.kind() + " is " + section.status() + ".")
                        .orElse(""));
    }
}
