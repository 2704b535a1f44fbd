package io.github.sasp4j.cli.output;

import java.util.regex.Pattern;

/** Takes out of texts of the service what would act on a terminal instead of being shown on it. */
public final class PlainText {

    /** Control characters, and the marks that turn the direction of writing about. */
    static final String ACTIVE = "\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069";

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern BREAK_OR_TAB = Pattern.compile("[\\n\\t]+");
    private static final Pattern ACTIVE_BUT_BREAKS = Pattern.compile("[" + ACTIVE + "&&[^\\n]]");

    private PlainText() {}

    /** The text with its line breaks, each of them a line feed. */
    public static String lines(String text) {
        String broken = LINE_BREAK.matcher(text).replaceAll("\n").replace('\t', ' ');
        return ACTIVE_BUT_BREAKS.matcher(broken).replaceAll("");
    }

    /** The text in one line. */
    public static String line(String text) {
        return BREAK_OR_TAB.matcher(lines(text)).replaceAll(" ");
    }
}
