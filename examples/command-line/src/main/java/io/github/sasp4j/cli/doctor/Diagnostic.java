package io.github.sasp4j.cli.doctor;

/**
 * One thing that was looked at.
 *
 * @param check what was looked at
 * @param subject the host or setting
 * @param state how it is
 * @param text what was found, as a sentence
 * @param advice what to do; empty if all is well
 */
record Diagnostic(Check check, String subject, State state, String text, String advice) {

    static Diagnostic ok(Check check, String subject, String text) {
        return new Diagnostic(check, subject, State.OK, text, "");
    }

    static Diagnostic warning(Check check, String subject, String text, String advice) {
        return new Diagnostic(check, subject, State.WARNING, text, advice);
    }

    static Diagnostic failed(Check check, String subject, String text, String advice) {
        return new Diagnostic(check, subject, State.FAILED, text, advice);
    }

    enum Check {
        DNS,
        PROXY,
        CONNECTION,
        TLS,
        CLOCK,
        LOGIN
    }

    enum State {
        OK,
        WARNING,
        FAILED
    }
}
