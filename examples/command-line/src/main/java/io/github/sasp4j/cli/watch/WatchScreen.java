package io.github.sasp4j.cli.watch;

import io.github.sasp4j.cli.output.PlainText;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The orders on a terminal, a row each, drawn again with each change. Not thread-safe. */
final class WatchScreen implements Consumer<WatchLine> {

    /** More rows may not fit on the terminal, where moving up ends at its first line. */
    static final int MOST_ORDERS = 20;

    private static final String UP = "\u001b[%dA";
    private static final String TO_THE_LINES_END = "\u001b[K";
    private static final String ROW = "%%-%ds  %%-%ds  %%s";

    private final PrintWriter out;
    private final int width;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private boolean isDrawn;

    WatchScreen(PrintWriter out, int width, List<String> orders) {
        this.out = out;
        this.width = width;
        orders.forEach(order -> rows.put(order, new Row("", "no status yet")));
        draw();
    }

    @Override
    public void accept(WatchLine line) {
        Row before = rows.getOrDefault(line.order(), new Row("", ""));
        String status = PlainText.line(line.orderStatus().orElse(before.status()));
        String text = line.event() == WatchLine.Event.LAST
                ? before.text()
                : line.time().truncatedTo(ChronoUnit.SECONDS) + "  "
                        + withoutStatus(status, PlainText.line(line.text()));
        rows.put(line.order(), new Row(status, text));
        draw();
    }

    private void draw() {
        if (isDrawn) {
            out.print(UP.formatted(rows.size()));
        }
        String format = ROW.formatted(widest(rows.keySet().stream().toList()), widest(statuses()));
        rows.forEach((order, row) ->
                out.print(cut(format.formatted(order, row.status(), row.text())) + TO_THE_LINES_END + "\n"));
        out.flush();
        isDrawn = true;
    }

    /** The first line of an order begins with its status, which has a column here. */
    private static String withoutStatus(String status, String text) {
        String prefix = status + ", ";
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private List<String> statuses() {
        return rows.values().stream().map(Row::status).toList();
    }

    private static int widest(List<String> texts) {
        return Math.max(1, texts.stream().mapToInt(String::length).max().orElse(1));
    }

    private String cut(String row) {
        return row.codePointCount(0, row.length()) <= width
                ? row
                : row.substring(0, row.offsetByCodePoints(0, width - 1)) + "…";
    }

    /**
     * What a row shows of its order.
     *
     * @param status the order's status; empty before the first one
     * @param text what was seen last, and when
     */
    private record Row(String status, String text) {}
}
