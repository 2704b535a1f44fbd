package io.github.sasp4j.progress;

import io.github.sasp4j.section.Action;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.SectionKind;

/** What is done in a step. Each kind has a sentence in the texts of {@link NextStep#describe}. */
public enum StepKind {
    /** The order is paid, through the web host. */
    PAY,
    /** A payment that was promised arrives. */
    RECEIVE_PAYMENT,
    /** The web host asks the certificate authority what is wrong with the order. */
    RESOLVE_ERROR,

    SUBMIT_CSR,
    REPLACE_CSR,

    SELECT_DCV_METHOD,
    CHANGE_DCV_METHOD,
    PUBLISH_DNS_RECORD,
    /** The record is there, but a preflight has seen a mistake in it. */
    CORRECT_DNS_RECORD,
    PUBLISH_FILE,
    /** The file is there, but a preflight has seen a mistake in it. */
    CORRECT_FILE,
    /** The instructions in the validation e-mail are followed. */
    FOLLOW_DCV_EMAIL,
    ENTER_DCV_CODE,
    /** Control of a domain is proved by a method that this library does not know. */
    PROVE_DOMAIN_CONTROL,

    PROVIDE_AGREEMENT_EMAIL,
    CHANGE_AGREEMENT_EMAIL,
    RESEND_AGREEMENT_EMAIL,
    SIGN_AGREEMENT,

    REQUEST_CALLBACK,
    POSTPONE_CALLBACK,
    REQUEST_MANUAL_CALLBACK,
    ENTER_CALLBACK_CODE,
    CORRECT_PHONE_NUMBER,
    TAKE_CALLBACK,

    UPLOAD_DOCUMENTS,
    /** The customer's side supports the validation in another way; the section's description says how. */
    SUPPORT_VALIDATION,

    /** A preflight has seen the DNS record; the certificate authority will look for it. */
    WAIT_FOR_RECORD_CHECK,
    /** A preflight has seen the file; the certificate authority will look for it. */
    WAIT_FOR_FILE_CHECK,
    /** The certificate authority works on a section. */
    WAIT_FOR_VALIDATION,
    /** All sections are completed, and the certificate authority issues the certificate. */
    WAIT_FOR_ISSUANCE,

    /** An action that this library does not know is available. */
    OTHER;

    /** The kind of step that an action is. */
    static StepKind of(Action action) {
        if (action instanceof CsrAction csr) {
            return switch (csr) {
                case NEED_PROVIDE_CSR -> SUBMIT_CSR;
                case CAN_REPLACE_CSR -> REPLACE_CSR;
            };
        }
        if (action instanceof DcvAction dcv) {
            return switch (dcv) {
                case SELECT_DCV_METHOD -> SELECT_DCV_METHOD;
                case CAN_CHANGE_DCV_METHOD -> CHANGE_DCV_METHOD;
                case ENTER_DCV_CODE -> ENTER_DCV_CODE;
            };
        }
        if (action instanceof AgreementAction agreement) {
            return switch (agreement) {
                case NEED_UPDATE_EMAIL_ADDRESS -> PROVIDE_AGREEMENT_EMAIL;
                case CAN_UPDATE_EMAIL_ADDRESS -> CHANGE_AGREEMENT_EMAIL;
                case RESEND_AGREEMENT_EMAIL -> RESEND_AGREEMENT_EMAIL;
            };
        }
        if (action instanceof CallbackAction callback) {
            return switch (callback) {
                case CALL_ME_NOW -> REQUEST_CALLBACK;
                case CALL_ME_LATER -> POSTPONE_CALLBACK;
                case PROVIDE_CORRECT_PHONE_NUMBER -> CORRECT_PHONE_NUMBER;
                case ENTER_CALLBACK_CODE -> ENTER_CALLBACK_CODE;
                case REQUEST_MANUAL_CALLBACK -> REQUEST_MANUAL_CALLBACK;
            };
        }
        return switch ((OrganizationAction) action) {
            case UPLOAD_DOCUMENT -> UPLOAD_DOCUMENTS;
        };
    }

    /** What the customer's side does in a section that requires action and offers none that is needed. */
    static StepKind withoutAction(SectionKind section) {
        return switch (section) {
            case CSR -> SUBMIT_CSR;
            case DCV -> PROVE_DOMAIN_CONTROL;
            case AGREEMENT -> SIGN_AGREEMENT;
            case CALLBACK -> TAKE_CALLBACK;
            default -> SUPPORT_VALIDATION;
        };
    }
}
