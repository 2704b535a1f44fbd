package io.github.sasp4j.section;

/** What can be done about domain control validation; specification section 2, object dcvStatus. */
public enum DcvAction implements Action {
    /** A method has to be chosen. */
    SELECT_DCV_METHOD("selectDCVMethod"),
    /** Another method may be chosen. */
    CAN_CHANGE_DCV_METHOD("canChangeDCVMethod"),
    /** The code out of a validation e-mail can be entered. */
    ENTER_DCV_CODE("enterDCVCode");

    private final String text;

    DcvAction(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
