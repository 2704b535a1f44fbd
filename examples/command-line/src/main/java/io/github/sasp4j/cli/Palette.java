package io.github.sasp4j.cli;

import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** What colours mean here. Without a terminal that takes them there are none, and nothing is lost. */
record Palette(ColorScheme scheme) {

    Styled heading(String text) {
        return paint(text, Style.bold);
    }

    Styled key(String text) {
        return paint(text, Style.faint);
    }

    /** Done. */
    Styled good(String text) {
        return paint(text, Style.fg_green);
    }

    /** Somebody on the customer's side has to act. */
    Styled attention(String text) {
        return paint(text, Style.bold, Style.fg_yellow);
    }

    /** The vendor is at work. */
    Styled underWay(String text) {
        return paint(text, Style.fg_cyan);
    }

    private Styled paint(String text, IStyle... styles) {
        String clean = PlainText.line(text);
        return new Styled(clean, scheme.apply(clean, List.of(styles)).toString());
    }
}
