package io.github.sasp4j.spec;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the specification's tables, written down by hand: it knows nothing of the description.
 *
 * @param place where it stands in a response that has every field
 * @param type what stands there
 * @param always whether no response lacks it
 * @param words the words that it can be; empty for any
 */
record TableRow(String place, String type, boolean always, List<String> words) {

    static Stream<TableRow> all() {
        return Fixtures.lines("document-tables.csv").skip(1).map(line -> {
            String[] cells = line.split(" \\| ", 4);
            return new TableRow(
                    cells[0],
                    cells[1],
                    cells[2].equals("always"),
                    cells[3].equals("-") ? List.of() : List.of(cells[3].split(", ")));
        });
    }
}
