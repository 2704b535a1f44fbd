package io.github.sasp4j.section;

import java.util.Optional;

/** What about an order, a section, a domain or a check can be shown or can change. */
public enum Attribute {
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

    Attribute(String words) {
        this.words = words;
    }

    /** English words for it, within a sentence. */
    public String words() {
        return words;
    }

    /** The detail of a section, if it has the value. */
    Optional<SectionDetail> of(Optional<?> value) {
        return value.map(present -> new SectionDetail(this, present));
    }
}
