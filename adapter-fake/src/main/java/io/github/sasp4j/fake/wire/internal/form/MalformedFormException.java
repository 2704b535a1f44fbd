package io.github.sasp4j.fake.wire.internal.form;

/** A body that is not the form of specification section 3. */
public final class MalformedFormException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    MalformedFormException(String why) {
        super(why);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
