package io.github.sasp4j.fake.transition;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.CallbackAction;
import java.util.Objects;

/**
 * What the customer does, on the vendor's pages, by e-mail and on the phone. Each transition is rejected with a {@link
 * TransitionRejectedException} where the state of the order does not allow it; the page of this package has the table.
 */
public final class Customer {

    private final Transition.Executor executor;

    /** A customer whose transitions are performed by an executor. */
    public Customer(Transition.Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /** Submits the CSR that is required. */
    public void submitCsr(CsrDigests digests) {
        perform("submitCsr", CsrTransitions.submit(digests));
    }

    /** Replaces the submitted CSR by another. */
    public void replaceCsr(CsrDigests digests) {
        perform("replaceCsr", CsrTransitions.replace(digests));
    }

    /**
     * Chooses how control of a domain is proved, or chooses anew.
     *
     * @param option one of the options that the domain's methods offer, such as {@code CNAME CSR Hash}
     */
    public void selectDcvMethod(String domain, String option) {
        perform("selectDcvMethod", DcvTransitions.select(domain, option));
    }

    /** Enters the code from the validation e-mail for a domain; {@link VerificationCodes#dcv} knows it. */
    public void enterDcvCode(String domain, String code) {
        perform("enterDcvCode", DcvTransitions.enterCode(domain, code));
    }

    /** Gives the address that the agreement is sent to. */
    public void updateAgreementEmail(String address) {
        perform("updateAgreementEmail", AgreementTransitions.updateEmail(address));
    }

    /** Has the agreement sent once more. */
    public void resendAgreementEmail() {
        perform("resendAgreementEmail", AgreementTransitions.resendEmail());
    }

    /** Executes the agreement. */
    public void executeAgreement() {
        perform("executeAgreement", AgreementTransitions.execute());
    }

    /** Asks to be called at once, and hears the code. */
    public void callMeNow() {
        perform("callMeNow", CallbackTransitions.call(CallbackAction.CALL_ME_NOW));
    }

    /** Asks to be called at another time, and hears the code then. */
    public void callMeLater() {
        perform("callMeLater", CallbackTransitions.call(CallbackAction.CALL_ME_LATER));
    }

    /** Gives another phone number, which the staff verifies. */
    public void provideCorrectPhoneNumber(String phoneNumber) {
        perform("provideCorrectPhoneNumber", CallbackTransitions.provideNumber(phoneNumber));
    }

    /** Asks for a call by a member of the staff. */
    public void requestManualCallback() {
        perform("requestManualCallback", CallbackTransitions.requestManual());
    }

    /** Enters the code from the phone call; {@link VerificationCodes#callback} knows it. */
    public void enterCallbackCode(String code) {
        perform("enterCallbackCode", CallbackTransitions.enterCode(code));
    }

    private void perform(String name, Transition.Change change) {
        executor.execute(Transition.whileUnderWay(Actor.CUSTOMER, name, change));
    }
}
