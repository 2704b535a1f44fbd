package io.github.sasp4j.coverage;

import io.github.sasp4j.testkit.monitor.SpecItem;
import io.github.sasp4j.testkit.monitor.SpecItem.Direction;
import io.github.sasp4j.testkit.monitor.SpecItem.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The coverage as a page of its own, which loads nothing. */
final class CoveragePage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What the tests met of sasp.yaml</title>
            <style>
            :root { color-scheme: light dark; --line: #c8ccd0; --soft: #555c63; --bad: #b00020; --band: #f3f5f7; }
            @media (prefers-color-scheme: dark) {
              :root { --line: #444a50; --soft: #a9b1b9; --bad: #ff8a80; --band: #1d2125; }
            }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0;
                     border-bottom: 1px solid var(--line); }
            thead th { background: var(--band); }
            th[scope=row] { font-weight: normal; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
            td.number { text-align: right; font-variant-numeric: tabular-nums; }
            td.tests { color: var(--soft); overflow-wrap: anywhere; }
            .missed { color: var(--bad); font-weight: bold; }
            </style>
            </head>
            <body>
            <main>
            <h1>What the tests met of <code>sasp.yaml</code></h1>
            <p>Every operation, field, word, error code and known quirk of the description, and how many tests of
            this build met it on the wire: in a request, or in a response.</p>
            """;
    private static final String FOOT = "</main>\n</body>\n</html>\n";

    private final Coverage coverage;
    private final StringBuilder page = new StringBuilder(HEAD);

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    static String of(Coverage coverage) {
        return new CoveragePage(coverage).written();
    }

    private String written() {
        summary();
        for (Kind kind : Kind.values()) {
            section(kind);
        }
        return page.append(FOOT).toString();
    }

    private void summary() {
        page.append("<table>\n<caption>Summary</caption>\n<thead><tr><th scope=\"col\">Kind</th>")
                .append("<th scope=\"col\">Requests</th><th scope=\"col\">Responses</th></tr></thead>\n<tbody>\n");
        for (Kind kind : Kind.values()) {
            page.append("<tr><th scope=\"row\"><a href=\"#")
                    .append(kind)
                    .append("\">")
                    .append(title(kind))
                    .append("</a></th>");
            for (Direction direction : Direction.values()) {
                page.append("<td>").append(share(kind, direction)).append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private String share(Kind kind, Direction direction) {
        List<Map.Entry<SpecItem, Set<String>>> all = coverage.of(kind).stream()
                .filter(met -> met.getKey().direction() == direction)
                .toList();
        long met = all.stream().filter(item -> !item.getValue().isEmpty()).count();
        if (all.isEmpty()) {
            return "none there";
        }
        String share = met + " of " + all.size();
        return met == all.size() ? share : "<span class=\"missed\">" + share + "</span>";
    }

    private void section(Kind kind) {
        page.append("<h2 id=\"")
                .append(kind)
                .append("\">")
                .append(title(kind))
                .append("</h2>\n<table>\n<caption>")
                .append(title(kind))
                .append(" and the tests that met them</caption>\n<thead><tr>")
                .append("<th scope=\"col\">Name</th><th scope=\"col\">In a</th><th scope=\"col\">Tests</th>")
                .append("<th scope=\"col\">For instance</th></tr></thead>\n<tbody>\n");
        coverage.of(kind).forEach(met -> row(met.getKey(), met.getValue()));
        page.append("</tbody>\n</table>\n");
    }

    private void row(SpecItem item, Set<String> tests) {
        page.append("<tr><th scope=\"row\">")
                .append(escaped(item.name()))
                .append("</th><td>")
                .append(item.direction() == Direction.REQUEST ? "request" : "response")
                .append("</td><td class=\"number\">")
                .append(tests.size())
                .append("</td><td class=\"tests\">")
                .append(tests.stream()
                        .findFirst()
                        .map(CoveragePage::shortened)
                        .orElse("<span class=\"missed\">not met</span>"))
                .append("</td></tr>\n");
    }

    /** The class without its package, and the method. */
    private static String shortened(String test) {
        int method = test.lastIndexOf('.');
        return escaped(test.substring(test.lastIndexOf('.', method - 1) + 1));
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case OPERATION -> "Operations";
            case FIELD -> "Fields";
            case WORD -> "Words";
            case ERROR_CODE -> "Error codes";
            case NOTE -> "Peculiarities (quirks)";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
