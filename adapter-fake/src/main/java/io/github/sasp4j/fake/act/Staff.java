package io.github.sasp4j.fake.act;

import io.github.sasp4j.section.Actor;
import io.github.sasp4j.section.RequirementKind;
import java.util.Objects;

/**
 * What the vendor's staff and machines do. Each act is refused with an {@link ActRefusedException} where the state of
 * the order does not allow it; the page of this package has the table.
 */
public final class Staff {

    private final Desk desk;

    /** Staff whose acts are taken at a desk: at once, or at a time to come. */
    public Staff(Desk desk) {
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    /** Takes the payment for an order that waits for it. */
    public void confirmPayment() {
        act("confirmPayment", OrderActs.confirmPayment());
    }

    /** Finds control of a domain proved by its selected method. */
    public void completeDomain(String domain) {
        act("completeDomain", DcvActs.complete(domain));
    }

    /** Has found a telephone number, and opens the call-back. */
    public void openCallback(String phoneNumber) {
        act("openCallback", CallbackActs.open(phoneNumber));
    }

    /** Has talked to the signer. */
    public void completeCallback() {
        act("completeCallback", CallbackActs.complete());
    }

    /** Asks for papers on the organization. */
    public void requestPapers() {
        act("requestPapers", OrganizationActs.requestPapers());
    }

    /** Has received papers, and looks at them. */
    public void acceptPapers() {
        act("acceptPapers", OrganizationActs.acceptPapers());
    }

    /** Approves one check on the organization. */
    public void approveRequirement(RequirementKind kind) {
        act("approveRequirement", OrganizationActs.approve(kind));
    }

    /** Does not approve one check on the organization, and asks for papers. */
    public void rejectRequirement(RequirementKind kind) {
        act("rejectRequirement", OrganizationActs.reject(kind));
    }

    /** Approves the organization with all its checks. */
    public void approveOrganization() {
        act("approveOrganization", OrganizationActs.approveAll());
    }

    /** Approves an EV order as the second member of the staff. */
    public void approveSecond() {
        act("approveSecond", OrderActs.approveSecond());
    }

    /** Issues the certificate. */
    public void issue() {
        act("issue", OrderActs.issue());
    }

    /** Rejects the order. */
    public void reject() {
        act("reject", OrderActs.reject());
    }

    /** Refunds the order. */
    public void refund() {
        desk.take(OrderActs.refund());
    }

    private void act(String name, Act.Change change) {
        desk.take(Act.whileUnderWay(Actor.VENDOR, name, change));
    }
}
