package io.github.sasp4j.cli.status;

import io.github.sasp4j.section.Action;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.value.OpenValue;
import java.util.Map;
import java.util.Optional;

/** The actions available, in words for people. */
final class ActionDescriptions {

    private static final Map<Action, String> WORDS = Map.ofEntries(
            Map.entry(CsrAction.NEED_PROVIDE_CSR, "submit the CSR"),
            Map.entry(CsrAction.CAN_REPLACE_CSR, "replace the CSR"),
            Map.entry(DcvAction.SELECT_DCV_METHOD, "select a DCV method"),
            Map.entry(DcvAction.CAN_CHANGE_DCV_METHOD, "change the DCV method"),
            Map.entry(DcvAction.ENTER_DCV_CODE, "enter the code from the verification e-mail"),
            Map.entry(AgreementAction.CAN_UPDATE_EMAIL_ADDRESS, "change the e-mail address of the agreement"),
            Map.entry(AgreementAction.RESEND_AGREEMENT_EMAIL, "have the agreement e-mail sent again"),
            Map.entry(AgreementAction.NEED_UPDATE_EMAIL_ADDRESS, "provide an e-mail address for the agreement"),
            Map.entry(CallbackAction.CALL_ME_NOW, "ask to be called now"),
            Map.entry(CallbackAction.CALL_ME_LATER, "ask to be called later"),
            Map.entry(CallbackAction.PROVIDE_CORRECT_PHONE_NUMBER, "correct the phone number"),
            Map.entry(CallbackAction.ENTER_CALLBACK_CODE, "enter the code out of the call"),
            Map.entry(CallbackAction.REQUEST_MANUAL_CALLBACK, "ask for a call by a person"),
            Map.entry(OrganizationAction.UPLOAD_DOCUMENT, "upload company documents"));

    private ActionDescriptions() {}

    /** The action; one that nobody knew yet is shown as the service sent it. */
    static String of(OpenValue<?> action) {
        return action.known()
                .flatMap(known -> Optional.ofNullable(WORDS.get(known)))
                .orElseGet(() -> "'" + action.text() + "'");
    }
}
