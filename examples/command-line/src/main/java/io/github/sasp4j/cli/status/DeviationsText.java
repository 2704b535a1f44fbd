package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.PlainText;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.cli.output.TextPage;
import io.github.sasp4j.http.deviation.Deviation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the response deviated from the specification, and what the model does not hold. */
record DeviationsText(Palette palette) {

    private static final int INDENT = 2;

    void printTo(TextPage page, List<Deviation> deviations, Map<String, String> unmapped) {
        Table table = new Table(INDENT);
        for (Deviation deviation : deviations) {
            String kind = deviation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            table.add(deviation.detail(), StyledText.plain(deviation.pointer()), palette.key(kind));
        }
        print(page, "Deviations from the specification", table);

        Table rest = new Table(INDENT);
        unmapped.forEach((pointer, raw) -> rest.add(PlainText.line(raw), StyledText.plain(pointer)));
        print(page, "Sent and not understood", rest);
    }

    private void print(TextPage page, String title, Table table) {
        if (!table.isEmpty()) {
            page.heading(palette.heading(title));
            table.printTo(page);
        }
    }
}
