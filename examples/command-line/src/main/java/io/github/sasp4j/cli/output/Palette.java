package io.github.sasp4j.cli.output;

import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/**
 * How text is printed: what colours mean, and how wide it may be. Without a terminal that takes colours there are none, and
 * nothing is lost.
 *
 * @param scheme the colours
 * @param width the columns of the terminal
 */
public record Palette(ColorScheme scheme, int width) {

    /** An empty page of this width. */
    public TextPage newPage() {
        return new TextPage(width);
    }

    public StyledText heading(String text) {
        return paint(text, Style.bold);
    }

    public StyledText key(String text) {
        return paint(text, Style.faint);
    }

    /** Done. */
    public StyledText good(String text) {
        return paint(text, Style.fg_green);
    }

    /** Somebody on the customer's side has to act. */
    public StyledText attention(String text) {
        return paint(text, Style.bold, Style.fg_yellow);
    }

    /** The vendor is at work. */
    public StyledText underWay(String text) {
        return paint(text, Style.fg_cyan);
    }

    /** It has failed. */
    public StyledText failed(String text) {
        return paint(text, Style.bold, Style.fg_red);
    }

    private StyledText paint(String text, IStyle... styles) {
        String clean = PlainText.line(text);
        return new StyledText(clean, scheme.apply(clean, List.of(styles)).toString());
    }
}
