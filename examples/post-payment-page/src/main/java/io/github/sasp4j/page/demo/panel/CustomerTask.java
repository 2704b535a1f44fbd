package io.github.sasp4j.page.demo.panel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the customer does outside of the page: in the host's shop, in a mailbox, on the phone. */
public enum CustomerTask {
    PAY("pay", "confirmPayment"),
    SUBMIT_CSR("needProvideCSR", "submitCsr"),
    REPLACE_CSR("canReplaceCSR", "replaceCsr"),
    SELECT_DCV_METHOD("selectDCVMethod", "selectDcvMethod"),
    CHANGE_DCV_METHOD("canChangeDCVMethod", "selectDcvMethod"),
    ENTER_DCV_CODE("enterDCVCode", "enterDcvCode"),
    FOLLOW_DCV_EMAIL("followDcvEmail", "enterDcvCode"),
    PROVIDE_AGREEMENT_EMAIL("needUpdateEmailAddress", "updateAgreementEmail"),
    CHANGE_AGREEMENT_EMAIL("canUpdateEmailAddress", "updateAgreementEmail"),
    RESEND_AGREEMENT("resendAgreementEmail", "resendAgreementEmail"),
    SIGN_AGREEMENT("signAgreement", "executeAgreement"),
    REQUEST_CALL("callMeNow", "callMeNow"),
    POSTPONE_CALL("callMeLater", "callMeLater"),
    CORRECT_NUMBER("provideCorrectPhoneNumber", "provideCorrectPhoneNumber"),
    ENTER_CALLBACK_CODE("enterCallbackCode", "enterCallbackCode"),
    REQUEST_MANUAL_CALL("requestManualCallback", "requestManualCallback"),
    TAKE_CALL("takeCallback", "enterCallbackCode"),
    DOWNLOAD("download", null),
    INSTALL("install", null);

    private final String link;
    private final @Nullable String transition;

    CustomerTask(String link, @Nullable String transition) {
        this.link = link;
        this.transition = transition;
    }

    /** Whether a transition of this name is done there. */
    boolean isDoneBy(String name) {
        return name.equals(transition);
    }

    /** Whether something can be done there. */
    public boolean hasActions() {
        return transition != null;
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
