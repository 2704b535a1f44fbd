package io.github.sasp4j.fake.wire;

/** A body that is not the form of document section 3. */
final class MalformedForm extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    MalformedForm(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
