package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.RequirementKind;

/** What the panel can do to an order, and what it has to be told for that. */
@SuppressWarnings("ImmutableEnumChecker") // its lambdas hold nothing
enum PanelAction {
    CONFIRM_PAYMENT(Actor.VENDOR, (actors, about, input) -> actors.staff().confirmPayment()),
    SUBMIT_CSR(Actor.CUSTOMER, (actors, about, input) -> actors.customer().submitCsr(SampleDigests.of(about))),
    SELECT_DCV_METHOD(
            Actor.CUSTOMER,
            About.DOMAIN,
            Input.DCV_METHOD,
            (actors, about, input) -> actors.customer().selectDcvMethod(about, input)),
    ENTER_DCV_CODE(
            Actor.CUSTOMER,
            About.DOMAIN,
            Input.DCV_CODE,
            (actors, about, input) -> actors.customer().enterDcvCode(about, input)),
    UPDATE_AGREEMENT_EMAIL(
            Actor.CUSTOMER,
            About.ORDER,
            Input.EMAIL,
            (actors, about, input) -> actors.customer().updateAgreementEmail(input)),
    RESEND_AGREEMENT_EMAIL(
            Actor.CUSTOMER, (actors, about, input) -> actors.customer().resendAgreementEmail()),
    EXECUTE_AGREEMENT(
            Actor.CUSTOMER, (actors, about, input) -> actors.customer().executeAgreement()),
    CALL_ME_NOW(Actor.CUSTOMER, (actors, about, input) -> actors.customer().callMeNow()),
    CALL_ME_LATER(Actor.CUSTOMER, (actors, about, input) -> actors.customer().callMeLater()),
    ENTER_CALLBACK_CODE(
            Actor.CUSTOMER,
            About.ORDER,
            Input.CALLBACK_CODE,
            (actors, about, input) -> actors.customer().enterCallbackCode(input)),
    PROVIDE_CORRECT_PHONE_NUMBER(
            Actor.CUSTOMER,
            About.ORDER,
            Input.PHONE,
            (actors, about, input) -> actors.customer().provideCorrectPhoneNumber(input)),
    REQUEST_MANUAL_CALLBACK(
            Actor.CUSTOMER, (actors, about, input) -> actors.customer().requestManualCallback()),
    REPLACE_CSR(Actor.CUSTOMER, (actors, about, input) -> actors.customer().replaceCsr(SampleDigests.another(about))),
    COMPLETE_DOMAIN(
            Actor.VENDOR,
            About.DOMAIN,
            Input.NONE,
            (actors, about, input) -> actors.staff().completeDomain(about)),
    OPEN_CALLBACK(
            Actor.VENDOR,
            About.ORDER,
            Input.PHONE,
            (actors, about, input) -> actors.staff().openCallback(input)),
    COMPLETE_CALLBACK(Actor.VENDOR, (actors, about, input) -> actors.staff().completeCallback()),
    REQUEST_DOCUMENTS(Actor.VENDOR, (actors, about, input) -> actors.staff().requestDocuments()),
    ACCEPT_DOCUMENTS(Actor.VENDOR, (actors, about, input) -> actors.staff().acceptDocuments()),
    APPROVE_REQUIREMENT(
            Actor.VENDOR,
            About.REQUIREMENT,
            Input.NONE,
            (actors, about, input) -> actors.staff().approveRequirement(RequirementKind.valueOf(about))),
    REJECT_REQUIREMENT(
            Actor.VENDOR,
            About.REQUIREMENT,
            Input.NONE,
            (actors, about, input) -> actors.staff().rejectRequirement(RequirementKind.valueOf(about))),
    APPROVE_ORGANIZATION(Actor.VENDOR, (actors, about, input) -> actors.staff().approveOrganization()),
    APPROVE_SECOND(Actor.VENDOR, (actors, about, input) -> actors.staff().approveSecond()),
    ISSUE(Actor.VENDOR, (actors, about, input) -> actors.staff().issue()),
    REJECT(Actor.VENDOR, (actors, about, input) -> actors.staff().reject()),
    REFUND(Actor.VENDOR, (actors, about, input) -> actors.staff().refund());

    private final Actor actor;
    private final About about;
    private final Input input;
    private final Operation operation;

    PanelAction(Actor actor, Operation operation) {
        this(actor, About.ORDER, Input.NONE, operation);
    }

    PanelAction(Actor actor, About about, Input input, Operation operation) {
        this.actor = actor;
        this.about = about;
        this.input = input;
        this.operation = operation;
    }

    /** What an action is about: the order by its number, a domain by its name, a check by its kind. */
    enum About {
        ORDER,
        DOMAIN,
        REQUIREMENT
    }

    /** What has to be written or chosen for an action. */
    enum Input {
        NONE,
        DCV_METHOD,
        DCV_CODE,
        CALLBACK_CODE,
        EMAIL,
        PHONE
    }

    /** How an action is done. */
    @FunctionalInterface
    private interface Operation {
        void perform(OrderActors actors, String about, String input);
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

    void perform(OrderActors actors, String subject, String given) {
        operation.perform(actors, subject, given);
    }
}
