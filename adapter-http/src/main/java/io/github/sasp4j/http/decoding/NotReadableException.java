package io.github.sasp4j.http.decoding;

/** An answer that cannot be read at all. Its message holds nothing of the answer. */
public final class NotReadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    NotReadableException(String why) {
        super(why);
        this.why = why;
    }

    /** Why it cannot be read, as an English sentence. */
    public String why() {
        return why;
    }
}
