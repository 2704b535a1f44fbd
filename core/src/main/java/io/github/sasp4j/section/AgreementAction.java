package io.github.sasp4j.section;

/** What can be done about the agreement; specification section 2, object agreementStatus. */
public enum AgreementAction implements Action {
    /** The address may be changed. */
    CAN_UPDATE_EMAIL_ADDRESS("canUpdateEmailAddress"),
    /** The e-mail may be sent again. */
    RESEND_AGREEMENT_EMAIL("resendAgreementEmail"),
    /** The address has to be changed. */
    NEED_UPDATE_EMAIL_ADDRESS("needUpdateEmailAddress");

    private final String text;

    AgreementAction(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
