package io.github.sasp4j.fake.act;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.section.Actor;
import io.github.sasp4j.section.CallbackAction;
import java.util.Objects;

/**
 * What the customer does, at the vendor's pages, in his inbox and on the telephone. Each act is refused with an {@link
 * ActRefusedException} where the state of the order does not allow it; the page of this package has the table.
 */
public final class Customer {

    private final Desk desk;

    /** A customer whose acts are taken at a desk. */
    public Customer(Desk desk) {
        this.desk = Objects.requireNonNull(desk, "desk");
    }

    /** Submits the CSR that is asked for. */
    public void submitCsr(CsrDigests digests) {
        act("submitCsr", CsrActs.submit(digests));
    }

    /** Replaces the submitted CSR by another. */
    public void replaceCsr(CsrDigests digests) {
        act("replaceCsr", CsrActs.replace(digests));
    }

    /**
     * Chooses how control of a domain is proved, or chooses anew.
     *
     * @param option one of the options that the domain's methods offer, such as {@code CNAME CSR Hash}
     */
    public void selectDcvMethod(String domain, String option) {
        act("selectDcvMethod", DcvActs.select(domain, option));
    }

    /** Enters the code out of the validation e-mail for a domain; {@link Codes#dcv} knows it. */
    public void enterDcvCode(String domain, String code) {
        act("enterDcvCode", DcvActs.enterCode(domain, code));
    }

    /** Gives the address that the agreement is sent to. */
    public void updateAgreementEmail(String address) {
        act("updateAgreementEmail", AgreementActs.updateEmail(address));
    }

    /** Has the agreement sent once more. */
    public void resendAgreementEmail() {
        act("resendAgreementEmail", AgreementActs.resendEmail());
    }

    /** Executes the agreement. */
    public void executeAgreement() {
        act("executeAgreement", AgreementActs.execute());
    }

    /** Asks to be called at once, and hears the code. */
    public void callMeNow() {
        act("callMeNow", CallbackActs.call(CallbackAction.CALL_ME_NOW));
    }

    /** Asks to be called at another time, and hears the code then. */
    public void callMeLater() {
        act("callMeLater", CallbackActs.call(CallbackAction.CALL_ME_LATER));
    }

    /** Gives another telephone number, which the staff verifies. */
    public void provideCorrectPhoneNumber(String phoneNumber) {
        act("provideCorrectPhoneNumber", CallbackActs.provideNumber(phoneNumber));
    }

    /** Asks for a call by a member of the staff. */
    public void requestManualCallback() {
        act("requestManualCallback", CallbackActs.requestManual());
    }

    /** Enters the code that was told on the telephone; {@link Codes#callback} knows it. */
    public void enterCallbackCode(String code) {
        act("enterCallbackCode", CallbackActs.enterCode(code));
    }

    private void act(String name, Act.Change change) {
        desk.take(Act.whileUnderWay(Actor.CUSTOMER, name, change));
    }
}
