package io.github.sasp4j.value;

/** What a status means to its reader, for colours and icons. */
public enum Tone {
    /** Completed; nothing is left to do. */
    GOOD,
    /** The customer or the web host has to act. */
    NEEDS_ACTION,
    /** The certificate authority works on it. */
    IN_PROGRESS,
    /** It has failed, or the certificate authority reports an error. */
    FAILED,
    /** None of these: not applicable, not known yet, or not in the specification. */
    NEUTRAL;

    /** The tone of a status as the service sent it. */
    public static Tone of(OpenValue<? extends StatusValue> status) {
        return status.known().<Tone>map(StatusValue::tone).orElse(NEUTRAL);
    }
}
