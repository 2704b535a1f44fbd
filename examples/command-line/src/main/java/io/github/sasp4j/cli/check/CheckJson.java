package io.github.sasp4j.cli.check;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report of {@code check} as JSON. Keys and their order are a promise to scripts. */
record CheckJson(String reading, int files, int departures, int notes, List<Entry> findings, List<Skipped> passedOver) {

    static CheckJson of(CheckReport report) {
        return new CheckJson(
                report.reading().name(),
                report.files(),
                report.departures(),
                report.notes(),
                Stream.of(Finding.Kind.values())
                        .flatMap(kind -> report.occurrences(kind).stream())
                        .map(Entry::of)
                        .toList(),
                report.passedOver().stream().map(Skipped::of).toList());
    }

    record Entry(
            String message,
            String kind,
            String pointer,
            String expected,
            String actual,
            String section,
            Optional<String> note,
            Optional<String> explanation,
            int count,
            String firstFile,
            String lastFile) {

        private static Entry of(CheckReport.Occurrence occurrence) {
            Finding finding = occurrence.finding();
            return new Entry(
                    finding.message().name(),
                    finding.kind().name(),
                    finding.pointer(),
                    finding.expected(),
                    finding.actual(),
                    finding.section(),
                    finding.note().map(Quirk::number),
                    finding.note().map(Quirk::sentence),
                    occurrence.count(),
                    occurrence.firstFile(),
                    occurrence.lastFile());
        }
    }

    record Skipped(String place, String request, String reason) {

        private static Skipped of(PassedOver exchange) {
            return new Skipped(
                    exchange.place(), exchange.request(), exchange.reason().name());
        }
    }
}
