package io.github.sasp4j.cli.check;

import io.github.sasp4j.cli.check.CheckReport.Occurrence;
import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.PlainText;
import io.github.sasp4j.cli.output.TextPage;
import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.WireMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report for people. */
public record CheckText(Palette palette) {

    private static final int INDENT = 2;

    /** A browser's recording has hundreds of other requests. */
    private static final int PASSED_OVER_SHOWN = 10;

    public String of(CheckReport report) {
        TextPage page = palette.newPage();
        page.heading(palette.heading(summary(report)), palette.key(reading(report)));
        print(page, "Departures", report.occurrences(Finding.Kind.DEPARTURE), report);
        print(page, "Notes", report.occurrences(Finding.Kind.NOTE), report);
        printPassedOver(page, report.passedOver());
        return page.toString();
    }

    private static String summary(CheckReport report) {
        return number(report.departures(), "departure") + " and " + number(report.notes(), "note") + " in "
                + number(report.files(), "file");
    }

    private static String reading(CheckReport report) {
        return report.reading().name().toLowerCase(Locale.ROOT) + " reading";
    }

    private void printPassedOver(TextPage page, List<PassedOver> exchanges) {
        if (exchanges.isEmpty()) {
            return;
        }
        page.heading(palette.heading(number(exchanges.size(), "exchange") + " passed over"));
        exchanges.stream()
                .limit(PASSED_OVER_SHOWN)
                .forEach(exchange -> page.paragraph(
                        INDENT,
                        PlainText.line(
                                exchange.place() + ": " + exchange.reason().text()
                                        + (exchange.request().isEmpty() ? "" : ", " + exchange.request()))));
        if (exchanges.size() > PASSED_OVER_SHOWN) {
            page.paragraph(INDENT, PlainText.line("and " + (exchanges.size() - PASSED_OVER_SHOWN) + " more"));
        }
    }

    private void print(TextPage page, String title, List<Occurrence> occurrences, CheckReport report) {
        if (occurrences.isEmpty()) {
            return;
        }
        page.heading(palette.heading(title));
        for (Occurrence occurrence : occurrences) {
            Finding finding = occurrence.finding();
            page.paragraph(INDENT, PlainText.line(place(finding)));
            page.paragraph(2 * INDENT, PlainText.line(words(finding)));
            finding.note().map(CheckText::known).ifPresent(known -> page.paragraph(2 * INDENT, known));
            if (report.files() > 1) {
                page.paragraph(2 * INDENT, PlainText.line(where(occurrence)));
            }
        }
    }

    private static String place(Finding finding) {
        List<String> words = new ArrayList<>();
        words.add(finding.pointer().isEmpty() ? "(the whole)" : finding.pointer());
        if (finding.message() != WireMessage.STATUS_RESPONSE) {
            words.add("of the "
                    + finding.message().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return String.join(" ", words);
    }

    private static String words(Finding finding) {
        return finding.actual() + ", where section " + finding.section() + " has " + finding.expected();
    }

    private static String known(Quirk note) {
        return note.number() + ": " + note.sentence();
    }

    private static String where(Occurrence occurrence) {
        return occurrence.count() == 1
                ? "once, in " + occurrence.firstFile()
                : occurrence.count() + " times, first in " + occurrence.firstFile() + ", last in "
                        + occurrence.lastFile();
    }

    private static String number(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
