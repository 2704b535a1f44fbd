package io.github.sasp4j.fake.wire.internal.control;

import static io.github.sasp4j.fake.wire.internal.control.NamedTransition.ofCustomer;
import static io.github.sasp4j.fake.wire.internal.control.NamedTransition.ofStaff;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.section.RequirementKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All transitions of {@link Customer} and {@link Staff}, by the names of their methods. Stateless. */
final class NamedTransitions {

    static final List<NamedTransition> ALL = List.of(
            ofCustomer(
                    "submitCsr",
                    (customer, values) -> customer.submitCsr(digests(values)),
                    ArgumentKind.MD5,
                    ArgumentKind.SHA256,
                    ArgumentKind.UNIQUE_VALUE),
            ofCustomer(
                    "replaceCsr",
                    (customer, values) -> customer.replaceCsr(digests(values)),
                    ArgumentKind.MD5,
                    ArgumentKind.SHA256,
                    ArgumentKind.UNIQUE_VALUE),
            ofCustomer(
                    "selectDcvMethod",
                    (customer, values) -> customer.selectDcvMethod(values.get(0), values.get(1)),
                    ArgumentKind.DOMAIN,
                    ArgumentKind.DCV_METHOD),
            ofCustomer(
                    "enterDcvCode",
                    (customer, values) -> customer.enterDcvCode(values.get(0), values.get(1)),
                    ArgumentKind.DOMAIN,
                    ArgumentKind.DCV_CODE),
            ofCustomer(
                    "updateAgreementEmail",
                    (customer, values) -> customer.updateAgreementEmail(values.get(0)),
                    ArgumentKind.EMAIL),
            ofCustomer("resendAgreementEmail", (customer, values) -> customer.resendAgreementEmail()),
            ofCustomer("executeAgreement", (customer, values) -> customer.executeAgreement()),
            ofCustomer("callMeNow", (customer, values) -> customer.callMeNow()),
            ofCustomer("callMeLater", (customer, values) -> customer.callMeLater()),
            ofCustomer(
                    "enterCallbackCode",
                    (customer, values) -> customer.enterCallbackCode(values.get(0)),
                    ArgumentKind.CALLBACK_CODE),
            ofCustomer(
                    "provideCorrectPhoneNumber",
                    (customer, values) -> customer.provideCorrectPhoneNumber(values.get(0)),
                    ArgumentKind.PHONE_NUMBER),
            ofCustomer("requestManualCallback", (customer, values) -> customer.requestManualCallback()),
            ofStaff("confirmPayment", (staff, values) -> staff.confirmPayment()),
            ofStaff("completeDomain", (staff, values) -> staff.completeDomain(values.get(0)), ArgumentKind.DOMAIN),
            ofStaff("openCallback", (staff, values) -> staff.openCallback(values.get(0)), ArgumentKind.PHONE_NUMBER),
            ofStaff("completeCallback", (staff, values) -> staff.completeCallback()),
            ofStaff("requestDocuments", (staff, values) -> staff.requestDocuments()),
            ofStaff("acceptDocuments", (staff, values) -> staff.acceptDocuments()),
            ofStaff(
                    "approveRequirement",
                    (staff, values) -> staff.approveRequirement(requirement(values.get(0))),
                    ArgumentKind.REQUIREMENT),
            ofStaff(
                    "rejectRequirement",
                    (staff, values) -> staff.rejectRequirement(requirement(values.get(0))),
                    ArgumentKind.REQUIREMENT),
            ofStaff("approveOrganization", (staff, values) -> staff.approveOrganization()),
            ofStaff("approveSecond", (staff, values) -> staff.approveSecond()),
            ofStaff("issue", (staff, values) -> staff.issue()),
            ofStaff("reject", (staff, values) -> staff.reject()),
            ofStaff("refund", (staff, values) -> staff.refund()));

    private NamedTransitions() {}

    /**
     * Finds a transition by who performs it and its name.
     *
     * @throws ControlException if there is none
     */
    static NamedTransition find(String actor, String name) throws ControlException {
        if (ALL.stream().noneMatch(transition -> transition.actorName().equals(actor))) {
            throw ControlException.badRequest("actor: customer or staff");
        }
        return ALL.stream()
                .filter(transition -> transition.actorName().equals(actor)
                        && transition.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> ControlException.badRequest("name: no transition of the " + actor + " has this name"));
    }

    private static CsrDigests digests(List<String> values) {
        return new CsrDigests(
                Optional.of(values.get(0)),
                Optional.of(values.get(1)),
                values.size() == 3 ? Optional.of(values.get(2)) : Optional.empty());
    }

    private static RequirementKind requirement(String name) {
        return Arrays.stream(RequirementKind.values())
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + Arrays.toString(RequirementKind.values())));
    }
}
