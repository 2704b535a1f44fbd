package io.github.sasp4j.http.internal.decoding;

/** A response that cannot be read at all. Its message holds nothing of the response. */
public final class UnreadableResponseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    UnreadableResponseException(String why) {
        super(why);
        this.why = why;
    }

    /** Why it cannot be read, as an English sentence. */
    public String why() {
        return why;
    }
}
