package io.github.sasp4j.fake.transition;

import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.RequirementKind;
import java.util.Objects;

/**
 * What the vendor's staff and machines do. Each transition is rejected with a {@link TransitionRejectedException} where the state of
 * the order does not allow it; the page of this package has the table.
 */
public final class Staff {

    private final Transition.Executor executor;

    /** Staff whose transitions are performed at once or at a later time. */
    public Staff(Transition.Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /** Takes the payment for an order that waits for it. */
    public void confirmPayment() {
        perform("confirmPayment", OrderTransitions.confirmPayment());
    }

    /** Finds control of a domain proved by its selected method. */
    public void completeDomain(String domain) {
        perform("completeDomain", DcvTransitions.complete(domain));
    }

    /** Has found a phone number, and opens the callback. */
    public void openCallback(String phoneNumber) {
        perform("openCallback", CallbackTransitions.open(phoneNumber));
    }

    /** Has talked to the signer. */
    public void completeCallback() {
        perform("completeCallback", CallbackTransitions.complete());
    }

    /** Asks for documents on the organization. */
    public void requestDocuments() {
        perform("requestDocuments", OrganizationTransitions.requestDocuments());
    }

    /** Has received documents, and looks at them. */
    public void acceptDocuments() {
        perform("acceptDocuments", OrganizationTransitions.acceptDocuments());
    }

    /** Approves one check on the organization. */
    public void approveRequirement(RequirementKind kind) {
        perform("approveRequirement", OrganizationTransitions.approve(kind));
    }

    /** Does not approve one check on the organization, and requires documents. */
    public void rejectRequirement(RequirementKind kind) {
        perform("rejectRequirement", OrganizationTransitions.reject(kind));
    }

    /** Approves the organization with all its checks. */
    public void approveOrganization() {
        perform("approveOrganization", OrganizationTransitions.approveAll());
    }

    /** Approves an EV order as the second member of the staff. */
    public void approveSecond() {
        perform("approveSecond", OrderTransitions.approveSecond());
    }

    /** Issues the certificate. */
    public void issue() {
        perform("issue", OrderTransitions.issue());
    }

    /** Rejects the order. */
    public void reject() {
        perform("reject", OrderTransitions.reject());
    }

    /** Refunds the order. */
    public void refund() {
        executor.execute(OrderTransitions.refund());
    }

    private void perform(String name, Transition.Change change) {
        executor.execute(Transition.whileUnderWay(Actor.VENDOR, name, change));
    }
}
