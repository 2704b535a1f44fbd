package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import java.time.Instant;
import java.util.function.Consumer;

/** Takes an order to a later stage by the transitions that lead there, so that no stage is one that no order can reach. */
public final class FastForward {

    private static final String PHONE_NUMBER = "+1 202 555 0143";
    private static final String AGREEMENT_ADDRESS = "agreements@example.com";

    private final Instant now;
    private final Customer customer;
    private final Staff staff;
    private PostPaymentStatus order;

    private FastForward(PostPaymentStatus order, Instant now) {
        this.order = order;
        this.now = now;
        this.customer = new Customer(transition -> this.order = transition.on(this.order, this.now));
        this.staff = new Staff(transition -> this.order = transition.on(this.order, this.now));
    }

    public static PostPaymentStatus paid(PostPaymentStatus unpaid, Instant now) {
        return after(Staff::confirmPayment, unpaid, now);
    }

    public static PostPaymentStatus validated(PostPaymentStatus order, Instant now) {
        return new FastForward(order, now).validate().order;
    }

    public static PostPaymentStatus issued(PostPaymentStatus order, Instant now) {
        FastForward completion = new FastForward(order, now).validate();
        completion.staff.issue();
        return completion.order;
    }

    public static PostPaymentStatus rejected(PostPaymentStatus order, Instant now) {
        return after(Staff::reject, order, now);
    }

    public static PostPaymentStatus refunded(PostPaymentStatus order, Instant now) {
        return after(Staff::refund, order, now);
    }

    private static PostPaymentStatus after(Consumer<Staff> transition, PostPaymentStatus order, Instant now) {
        FastForward one = new FastForward(order, now);
        transition.accept(one.staff);
        return one.order;
    }

    private FastForward validate() {
        if (isOpen(SectionKind.CSR)) {
            customer.submitCsr(SampleCsr.digests(order.orderNumber()));
        }
        order.sections().dcv().stream()
                .flatMap(dcv -> dcv.domains().stream())
                .filter(domain -> !domain.isCompleted())
                .forEach(this::prove);
        if (isOpen(SectionKind.AGREEMENT)) {
            execute();
        }
        if (isOpen(SectionKind.CALLBACK)) {
            staff.openCallback(PHONE_NUMBER);
            staff.completeCallback();
        }
        if (isOpen(SectionKind.ORGANIZATION)) {
            staff.approveOrganization();
        }
        if (isOpen(SectionKind.SECOND_APPROVAL)) {
            staff.approveSecond();
        }
        return this;
    }

    private void prove(Domain domain) {
        if (domain.selectedMethod().isEmpty()) {
            String address = domain.methods().stream()
                    .filter(method -> method.kind().is(DcvMethodKind.EMAIL))
                    .flatMap(method -> method.options().stream())
                    .findFirst()
                    .orElseThrow();
            customer.selectDcvMethod(domain.name(), address);
        }
        staff.completeDomain(domain.name());
    }

    private void execute() {
        if (order.sections().agreement().orElseThrow().email().isEmpty()) {
            customer.updateAgreementEmail(AGREEMENT_ADDRESS);
        }
        customer.executeAgreement();
    }

    private boolean isOpen(SectionKind kind) {
        return order.sections().present().stream()
                .filter(section -> section.kind() == kind)
                .anyMatch(section -> !section.isCompleted() && needsWork(section));
    }

    private static boolean needsWork(Section section) {
        return section.kind() != SectionKind.CSR
                || section.actions().stream().anyMatch(on -> on.text().equals(CsrAction.NEED_PROVIDE_CSR.text()));
    }
}
