package io.github.sasp4j.page.demo.panel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the customer does outside of the page: in the host's shop, in a mailbox, on the phone. */
public enum CustomerTask {
    PAY("pay", PanelAction.CONFIRM_PAYMENT),
    SUBMIT_CSR("needProvideCSR", PanelAction.SUBMIT_CSR),
    REPLACE_CSR("canReplaceCSR", PanelAction.REPLACE_CSR),
    SELECT_DCV_METHOD("selectDCVMethod", PanelAction.SELECT_DCV_METHOD),
    CHANGE_DCV_METHOD("canChangeDCVMethod", PanelAction.SELECT_DCV_METHOD),
    ENTER_DCV_CODE("enterDCVCode", PanelAction.ENTER_DCV_CODE),
    FOLLOW_DCV_EMAIL("followDcvEmail", PanelAction.ENTER_DCV_CODE),
    PROVIDE_AGREEMENT_EMAIL("needUpdateEmailAddress", PanelAction.UPDATE_AGREEMENT_EMAIL),
    CHANGE_AGREEMENT_EMAIL("canUpdateEmailAddress", PanelAction.UPDATE_AGREEMENT_EMAIL),
    RESEND_AGREEMENT("resendAgreementEmail", PanelAction.RESEND_AGREEMENT_EMAIL),
    SIGN_AGREEMENT("signAgreement", PanelAction.EXECUTE_AGREEMENT),
    REQUEST_CALL("callMeNow", PanelAction.CALL_ME_NOW),
    POSTPONE_CALL("callMeLater", PanelAction.CALL_ME_LATER),
    CORRECT_NUMBER("provideCorrectPhoneNumber", PanelAction.PROVIDE_CORRECT_PHONE_NUMBER),
    ENTER_CALLBACK_CODE("enterCallbackCode", PanelAction.ENTER_CALLBACK_CODE),
    REQUEST_MANUAL_CALL("requestManualCallback", PanelAction.REQUEST_MANUAL_CALLBACK),
    TAKE_CALL("takeCallback", PanelAction.ENTER_CALLBACK_CODE),
    DOWNLOAD("download", null),
    INSTALL("install", null);

    private final String link;
    private final @Nullable PanelAction action;

    CustomerTask(String link, @Nullable PanelAction action) {
        this.link = link;
        this.action = action;
    }

    /** What the customer can do there. */
    List<PanelAction> actions() {
        return Optional.ofNullable(action).stream().toList();
    }

    /** Whether something can be done there. */
    public boolean hasActions() {
        return action != null;
    }

    /** The name in the address of the task's page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CustomerTask> at(String path) {
        return Arrays.stream(values()).filter(task -> task.path().equals(path)).findFirst();
    }

    /** The links of the demonstration, as a host sets them by {@code sasp.page.links}. */
    public static Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        for (CustomerTask task : values()) {
            links.put(task.link, "/demo/orders/{orderNumber}/tasks/" + task.path());
        }
        return links;
    }
}
