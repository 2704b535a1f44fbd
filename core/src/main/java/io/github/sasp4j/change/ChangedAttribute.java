package io.github.sasp4j.change;

/** What about an order, a section, a domain or a check can change. */
public enum ChangedAttribute {
    /** A status. */
    STATUS("status"),
    /** An action available. */
    ACTION("possible action"),
    /** The text for people. */
    DESCRIPTION("description"),
    /** The selected DCV method. */
    SELECTED_METHOD("selected DCV method"),
    /** A hash of the CSR or the unique value: the CSR was submitted or replaced. */
    CSR_DIGEST("CSR hash"),
    /** Whether the agreement has been executed. */
    CLICK_THROUGH("agreement"),
    /** The address that the agreement goes to. */
    AGREEMENT_EMAIL("agreement e-mail address"),
    /** The day of the last agreement e-mail. */
    LAST_EMAIL_SENT("last agreement e-mail"),
    /** The day on which the agreement was last opened. */
    LAST_OPENED("agreement last opened"),
    /** The number of the callback. */
    PHONE_NUMBER("callback number");

    private final String words;

    ChangedAttribute(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
