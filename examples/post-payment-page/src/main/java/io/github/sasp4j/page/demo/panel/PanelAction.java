package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.RequirementKind;

/** What the panel can do to an order, and what it has to be told for that. */
@SuppressWarnings("ImmutableEnumChecker") // its lambdas hold nothing
enum PanelAction {
    CONFIRM_PAYMENT(Actor.VENDOR, (hands, about, input) -> hands.staff().confirmPayment()),
    SUBMIT_CSR(Actor.CUSTOMER, (hands, about, input) -> hands.customer().submitCsr(SampleDigests.of(about))),
    SELECT_DCV_METHOD(
            Actor.CUSTOMER,
            About.DOMAIN,
            Input.DCV_METHOD,
            (hands, about, input) -> hands.customer().selectDcvMethod(about, input)),
    ENTER_DCV_CODE(
            Actor.CUSTOMER,
            About.DOMAIN,
            Input.DCV_CODE,
            (hands, about, input) -> hands.customer().enterDcvCode(about, input)),
    UPDATE_AGREEMENT_EMAIL(
            Actor.CUSTOMER,
            About.ORDER,
            Input.EMAIL,
            (hands, about, input) -> hands.customer().updateAgreementEmail(input)),
    RESEND_AGREEMENT_EMAIL(
            Actor.CUSTOMER, (hands, about, input) -> hands.customer().resendAgreementEmail()),
    EXECUTE_AGREEMENT(Actor.CUSTOMER, (hands, about, input) -> hands.customer().executeAgreement()),
    CALL_ME_NOW(Actor.CUSTOMER, (hands, about, input) -> hands.customer().callMeNow()),
    CALL_ME_LATER(Actor.CUSTOMER, (hands, about, input) -> hands.customer().callMeLater()),
    ENTER_CALLBACK_CODE(
            Actor.CUSTOMER,
            About.ORDER,
            Input.CALLBACK_CODE,
            (hands, about, input) -> hands.customer().enterCallbackCode(input)),
    PROVIDE_CORRECT_PHONE_NUMBER(
            Actor.CUSTOMER,
            About.ORDER,
            Input.PHONE,
            (hands, about, input) -> hands.customer().provideCorrectPhoneNumber(input)),
    REQUEST_MANUAL_CALLBACK(
            Actor.CUSTOMER, (hands, about, input) -> hands.customer().requestManualCallback()),
    REPLACE_CSR(Actor.CUSTOMER, (hands, about, input) -> hands.customer().replaceCsr(SampleDigests.another(about))),
    COMPLETE_DOMAIN(
            Actor.VENDOR,
            About.DOMAIN,
            Input.NONE,
            (hands, about, input) -> hands.staff().completeDomain(about)),
    OPEN_CALLBACK(
            Actor.VENDOR,
            About.ORDER,
            Input.PHONE,
            (hands, about, input) -> hands.staff().openCallback(input)),
    COMPLETE_CALLBACK(Actor.VENDOR, (hands, about, input) -> hands.staff().completeCallback()),
    REQUEST_DOCUMENTS(Actor.VENDOR, (hands, about, input) -> hands.staff().requestDocuments()),
    ACCEPT_DOCUMENTS(Actor.VENDOR, (hands, about, input) -> hands.staff().acceptDocuments()),
    APPROVE_REQUIREMENT(
            Actor.VENDOR,
            About.REQUIREMENT,
            Input.NONE,
            (hands, about, input) -> hands.staff().approveRequirement(RequirementKind.valueOf(about))),
    REJECT_REQUIREMENT(
            Actor.VENDOR,
            About.REQUIREMENT,
            Input.NONE,
            (hands, about, input) -> hands.staff().rejectRequirement(RequirementKind.valueOf(about))),
    APPROVE_ORGANIZATION(Actor.VENDOR, (hands, about, input) -> hands.staff().approveOrganization()),
    APPROVE_SECOND(Actor.VENDOR, (hands, about, input) -> hands.staff().approveSecond()),
    ISSUE(Actor.VENDOR, (hands, about, input) -> hands.staff().issue()),
    REJECT(Actor.VENDOR, (hands, about, input) -> hands.staff().reject()),
    REFUND(Actor.VENDOR, (hands, about, input) -> hands.staff().refund());

    private final Actor actor;
    private final About about;
    private final Input input;
    private final Doing doing;

    PanelAction(Actor actor, Doing doing) {
        this(actor, About.ORDER, Input.NONE, doing);
    }

    PanelAction(Actor actor, About about, Input input, Doing doing) {
        this.actor = actor;
        this.about = about;
        this.input = input;
        this.doing = doing;
    }

    /** What an act is about: the order by its number, a domain by its name, a check by its kind. */
    enum About {
        ORDER,
        DOMAIN,
        REQUIREMENT
    }

    /** What has to be written or chosen for an act. */
    enum Input {
        NONE,
        DCV_METHOD,
        DCV_CODE,
        CALLBACK_CODE,
        EMAIL,
        PHONE
    }

    /** How an act is done. */
    @FunctionalInterface
    private interface Doing {
        void act(OrderActors hands, String about, String input);
    }

    Actor actor() {
        return actor;
    }

    About about() {
        return about;
    }

    Input input() {
        return input;
    }

    void act(OrderActors hands, String subject, String given) {
        doing.act(hands, subject, given);
    }
}
