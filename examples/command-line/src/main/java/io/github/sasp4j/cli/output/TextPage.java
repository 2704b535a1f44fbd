package io.github.sasp4j.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Text in the making, as wide as the terminal. Words are never broken: a hash or an address can be copied whole. */
public final class TextPage {

    private static final String GAP = "  ";

    /** What a text behind cells is given at the least, however long the cells are. */
    private static final int NARROWEST = 24;

    private final int width;
    private final StringBuilder text = new StringBuilder();
    private boolean underHeading;

    TextPage(int width) {
        this.width = width;
    }

    /** An empty line, except under a heading. */
    public void separate() {
        if (!text.isEmpty() && !underHeading) {
            text.append('\n');
        }
    }

    /** An empty line in any case, unless the page is empty. */
    public void begin() {
        underHeading = false;
        separate();
    }

    /** A line that opens a block. */
    public void heading(StyledText title) {
        heading(title, StyledText.plain(""));
    }

    /** A line that opens a block, with a remark at the right edge. */
    public void heading(StyledText title, StyledText remark) {
        begin();
        int gap = Math.max(GAP.length(), width - title.width() - remark.width());
        add(title.printed() + " ".repeat(remark.width() == 0 ? 0 : gap) + remark.printed());
        underHeading = true;
    }

    /** A text in lines that fit; its own line breaks are kept. */
    public void paragraph(int indent, String words) {
        for (String line : wrap(words, width - indent)) {
            add(" ".repeat(indent) + line);
        }
    }

    /** Cells of given widths, then a text that goes on under its own beginning. */
    void row(int indent, List<StyledText> cells, List<Integer> widths, String words) {
        StringBuilder start = new StringBuilder(" ".repeat(indent));
        int column = indent;
        for (int i = 0; i < cells.size(); i++) {
            int cell = Math.max(widths.get(i), cells.get(i).width());
            start.append(cells.get(i).padded(cell)).append(GAP);
            column += cell + GAP.length();
        }
        List<String> lines = wrap(words, Math.max(NARROWEST, width - column));
        add(start + lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            add(" ".repeat(column) + line);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void add(String line) {
        text.append(line.stripTrailing()).append('\n');
        underHeading = false;
    }

    private static List<String> wrap(String words, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : PlainText.lines(words).split("\n", -1)) {
            wrapLine(line, columns, lines);
        }
        return lines;
    }

    private static void wrapLine(String line, int columns, List<String> lines) {
        StringBuilder current = new StringBuilder();
        for (String word : line.strip().split(" +", -1)) {
            boolean fits = length(current) + 1 + length(word) <= columns;
            if (!current.isEmpty() && !fits) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
