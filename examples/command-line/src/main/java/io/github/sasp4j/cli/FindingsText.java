package io.github.sasp4j.cli;

import io.github.sasp4j.http.deviation.Deviation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the answer departed from the document, and what nobody has a place for. */
record FindingsText(Palette palette) {

    private static final int INDENT = 2;

    void printTo(Page page, List<Deviation> deviations, Map<String, String> unmapped) {
        Table departures = new Table(INDENT);
        for (Deviation deviation : deviations) {
            String kind = deviation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            departures.add(deviation.detail(), Styled.plain(deviation.pointer()), palette.key(kind));
        }
        print(page, "Departures from the document", departures);

        Table rest = new Table(INDENT);
        unmapped.forEach((pointer, raw) -> rest.add(PlainText.line(raw), Styled.plain(pointer)));
        print(page, "Sent and not understood", rest);
    }

    private void print(Page page, String title, Table table) {
        if (!table.isEmpty()) {
            page.heading(palette.heading(title));
            table.printTo(page);
        }
    }
}
