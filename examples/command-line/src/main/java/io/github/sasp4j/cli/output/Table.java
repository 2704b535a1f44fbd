package io.github.sasp4j.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows whose cells stand under each other, each row with a text behind its cells. Not picocli's {@code TextTable}: that one
 * breaks host names and hashes at hyphens and dots, and what was copied is then no record that can be published.
 */
public final class Table {

    /** A cell that is longer pushes its own row out, not all of them. */
    private static final int WIDEST = 32;

    /** Where the values of key and value tables begin, the same all over the page. */
    private static final int KEY = 12;

    private final int indent;
    private final int narrowest;
    private final List<Row> rows = new ArrayList<>();

    public Table(int indent) {
        this(indent, 0);
    }

    private Table(int indent, int narrowest) {
        this.indent = indent;
        this.narrowest = narrowest;
    }

    /** A table of keys and values. */
    public static Table ofFacts(int indent) {
        return new Table(indent, KEY);
    }

    public void add(String words, StyledText... cells) {
        rows.add(new Row(List.of(cells), words, Optional.empty()));
    }

    public void add(Optional<String> words, StyledText... cells) {
        words.ifPresent(present -> add(present, cells));
    }

    /** A row with a table of its own under it. */
    public void add(Table below, String words, StyledText... cells) {
        rows.add(new Row(List.of(cells), words, Optional.of(below)));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public void printTo(TextPage page) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Integer> widths = Stream.iterate(0, column -> column < columns, column -> column + 1)
                .map(this::width)
                .toList();
        for (Row row : rows) {
            page.row(indent, row.cells(), widths, row.words());
            row.below().ifPresent(table -> table.printTo(page));
        }
    }

    private int width(int column) {
        int widest = rows.stream()
                .filter(row -> column < row.cells().size())
                .mapToInt(row -> row.cells().get(column).width())
                .filter(width -> width <= WIDEST)
                .max()
                .orElse(0);
        return Math.max(widest, narrowest);
    }

    private record Row(List<StyledText> cells, String words, Optional<Table> below) {}
}
