package io.github.sasp4j.coverage;

import io.github.sasp4j.testkit.monitor.SpecItem;
import io.github.sasp4j.testkit.monitor.SpecItems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every item of the description with the tests that met it.
 *
 * @param tests by item, in the order of the description
 */
record Coverage(Map<SpecItem, Set<String>> tests) {

    private static final String FILE = "target/met-on-the-wire.tsv";

    /** Merges what the modules have written down. */
    static Coverage of(List<Path> files) {
        Map<SpecItem, Set<String>> tests = new LinkedHashMap<>();
        SpecItems.read().all().forEach(item -> tests.put(item, new TreeSet<>()));
        for (Path file : files) {
            for (String line : lines(file)) {
                Set<String> met = tests.get(SpecItem.parse(line));
                if (met != null) {
                    met.add(line.substring(line.lastIndexOf('\t') + 1));
                }
            }
        }
        return new Coverage(tests);
    }

    /** The file that a module's tests have left behind. */
    static Path file(Path module) {
        return module.resolve(FILE);
    }

    List<SpecItem> notMet() {
        return tests.entrySet().stream()
                .filter(met -> met.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Map.Entry<SpecItem, Set<String>>> of(SpecItem.Kind kind) {
        return tests.entrySet().stream()
                .filter(met -> met.getKey().kind() == kind)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
