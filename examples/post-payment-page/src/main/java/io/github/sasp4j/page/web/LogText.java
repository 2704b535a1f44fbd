package io.github.sasp4j.page.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A failure and its causes as one line of the log. */
final class LogText {

    /** What could begin a line of its own, or change what a terminal shows. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{2028}\\x{2029}]+");

    private static final int LONGEST = 1000;

    private LogText() {}

    /** The types and messages of a failure and its causes, without control characters. */
    static String of(Throwable failure) {
        StringBuilder line = new StringBuilder();
        Set<Throwable> told = new LinkedHashSet<>();
        for (@Nullable Throwable next = failure; next != null && told.add(next); next = next.getCause()) {
            line.append(told.size() == 1 ? "" : ", caused by ")
                    .append(next.getClass().getSimpleName());
            if (next.getMessage() != null) {
                line.append(": ").append(next.getMessage());
            }
        }
        return of(line.toString());
    }

    /** A text from outside without control characters. */
    static String of(String text) {
        String line = CONTROL.matcher(text).replaceAll(" ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
