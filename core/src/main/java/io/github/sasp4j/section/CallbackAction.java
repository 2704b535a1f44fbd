package io.github.sasp4j.section;

/** What can be done about the callback; specification section 2, object callbackStatus. */
public enum CallbackAction implements Action {
    /** Ask to be called at once. */
    CALL_ME_NOW("callMeNow"),
    /** Ask to be called at another time. */
    CALL_ME_LATER("callMeLater"),
    /** Give another phone number. */
    PROVIDE_CORRECT_PHONE_NUMBER("provideCorrectPhoneNumber"),
    /** Enter the code from the phone call. */
    ENTER_CALLBACK_CODE("enterCallbackCode"),
    /** Ask for a call by a person. */
    REQUEST_MANUAL_CALLBACK("requestManualCallback");

    private final String text;

    CallbackAction(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
