package io.github.sasp4j.cli.output;

/**
 * A piece of one line: as it reads, and as it is printed, with the terminal's codes round it.
 *
 * @param plain without codes: what counts for widths
 * @param printed with codes, where the terminal takes them
 */
public record StyledText(String plain, String printed) {

    public static StyledText plain(String text) {
        String clean = PlainText.line(text);
        return new StyledText(clean, clean);
    }

    int width() {
        return plain.codePointCount(0, plain.length());
    }

    /** Printed, with blanks up to a width. */
    String padded(int width) {
        return printed + " ".repeat(Math.max(0, width - width()));
    }
}
