package io.github.sasp4j.cli.check;

import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.cli.option.Report;
import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.SpecProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What was found in one file or in many: each finding once, with how often and where it was met. Not thread-safe. */
public final class CheckReport implements Report {

    private final SpecProfile reading;
    private final Map<Finding, Occurrence> occurrences = new LinkedHashMap<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private int files;

    CheckReport(SpecProfile reading) {
        this.reading = reading;
    }

    void addFile() {
        files++;
    }

    void add(PassedOver exchange) {
        passedOver.add(exchange);
    }

    void add(String file, List<Finding> findings) {
        for (Finding finding : findings) {
            occurrences.merge(
                    withoutValue(finding), Occurrence.first(finding, file), (known, more) -> known.again(file));
        }
    }

    @Override
    public String text(Palette palette) {
        return new CheckText(palette).of(this);
    }

    @Override
    public Record json() {
        return CheckJson.of(this);
    }

    @Override
    public int exitCode() {
        return departures() == 0 ? ExitCodes.DONE : ExitCodes.DEPARTURES;
    }

    SpecProfile reading() {
        return reading;
    }

    int files() {
        return files;
    }

    /** What was not checked, in the order of the files. */
    List<PassedOver> passedOver() {
        return List.copyOf(passedOver);
    }

    /** How many departures there are, each counted as often as it was met. */
    public int departures() {
        return count(Finding::isDeparture);
    }

    /** How many notes there are, counted in the same way. */
    int notes() {
        return count(finding -> !finding.isDeparture());
    }

    List<Occurrence> occurrences(Finding.Kind kind) {
        return occurrences.values().stream()
                .filter(occurrence -> occurrence.finding().kind() == kind)
                .toList();
    }

    private int count(Predicate<Finding> counted) {
        return occurrences.values().stream()
                .filter(occurrence -> counted.test(occurrence.finding()))
                .mapToInt(Occurrence::count)
                .sum();
    }

    /** Another wrong value in the same place is the same finding. */
    private static Finding withoutValue(Finding finding) {
        return new Finding(
                finding.message(),
                finding.kind(),
                finding.pointer(),
                finding.expected(),
                "",
                finding.section(),
                finding.note());
    }

    /**
     * A finding and where it was met.
     *
     * @param finding as it was met first
     * @param count how often
     */
    record Occurrence(Finding finding, int count, String firstFile, String lastFile) {

        static Occurrence first(Finding finding, String file) {
            return new Occurrence(finding, 1, file, file);
        }

        Occurrence again(String file) {
            return new Occurrence(finding, count + 1, firstFile, file);
        }
    }
}
