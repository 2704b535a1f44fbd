package io.github.sasp4j.http;

import java.io.PrintWriter;
import java.io.StringWriter;

/** EveryField of an exception that a log could show. */
final class EveryField {

    private EveryField() {}

    static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
