package io.github.sasp4j.spec;

import static io.github.sasp4j.spec.Patched.ABSENT;

import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.SpecProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a line of the specification's tables has to say, as responses that keep to it and responses that do not. */
final class Verdicts {

    private static final String NULL = "null";

    private final TableRow row;
    private final List<Verdict> verdicts = new ArrayList<>();

    private Verdicts(TableRow row) {
        this.row = row;
    }

    static List<Verdict> ofTheDocument() {
        Verdict detail = new Verdict(
                "errorCode=-14&errorMessage=x&errorDetail=y",
                "/errorDetail",
                SpecProfile.DOCUMENTED,
                false,
                Optional.empty());
        return Stream.concat(Stream.of(detail), TableRow.all().flatMap(row -> new Verdicts(row).all().stream()))
                .toList();
    }

    private List<Verdict> all() {
        switch (row.type()) {
            case "text" -> text();
            case "token" -> {
                departsByTheTables("\"x\"");
                departs("7");
            }
            case "integer" -> {
                fits("7");
                departs("\"7\"", "1.5", "true");
            }
            case "integer or text" -> {
                fits("0");
                departsByTheTables("\"0\"", Quirk.Q1);
                departs("\"x\"", "1.5", "true", NULL, ABSENT);
            }
            case "text or number" -> {
                fits("\"x\"");
                departsByTheTables("7", row.place().endsWith("level") ? Quirk.Q4 : Quirk.Q3);
                departs("1.5", "true", "{}");
            }
            case "text or list" -> {
                row.words().forEach(word -> {
                    fits(quoted(word));
                    departsByTheTables("[" + quoted(word) + "]", Quirk.Q7);
                });
                departsByTheTables("\"Neither\"");
                departs("7", "{}");
            }
            case "address" -> {
                fits("\"https://example.com/upload\"");
                departsByTheTables("\"a b\"");
                departs("7");
            }
            case "date" -> {
                fits("\"2026-02-28\"");
                departsByTheTables("\"2026-02-30\"");
                departs("7");
            }
            case "hash of 32", "hash of 64" -> hash(Integer.parseInt(row.type().substring("hash of ".length())));
            case "object" -> departs("[]", "\"x\"", "7");
            case "list" -> {
                fits("[]");
                departs("{}", "\"x\"", "7");
            }
            default -> throw new IllegalArgumentException(row.type());
        }
        nothing();
        return verdicts;
    }

    private void text() {
        row.words().forEach(word -> fits(quoted(word)));
        if (row.words().isEmpty()) {
            fits("\"x\"");
        } else {
            departsByTheTables("\"Neither\"");
        }
        if (row.place().endsWith("/title")) {
            add("\"Another title\"", SpecProfile.DOCUMENTED, false, Optional.of(Quirk.Q16));
        }
        departs("7", "true", "{}", "[\"x\"]");
    }

    private void hash(int digits) {
        fits(quoted("a".repeat(digits)));
        departsByTheTables(quoted("a".repeat(digits - 1)), Quirk.Q11);
        departsByTheTables(quoted("g".repeat(digits)));
        departs("7");
    }

    /** What of a field that is null, or not there. */
    private void nothing() {
        boolean element = row.place().endsWith("/0");
        boolean everyAnswerNeedsIt = row.place().equals("/data") || row.place().equals("/errorCode");
        boolean description = row.place().endsWith("/description");
        if (element || everyAnswerNeedsIt) {
            departs(NULL);
        } else {
            departsByTheTables(NULL);
        }
        if (element) {
            return;
        }
        add(ABSENT, SpecProfile.DOCUMENTED, row.always(), description ? Optional.of(Quirk.Q8) : Optional.empty());
        add(ABSENT, SpecProfile.TOLERANT, everyAnswerNeedsIt, Optional.empty());
    }

    private void fits(String planted) {
        add(planted, SpecProfile.DOCUMENTED, false, Optional.empty());
        add(planted, SpecProfile.TOLERANT, false, Optional.empty());
    }

    private void departs(String... planted) {
        for (String value : planted) {
            add(value, SpecProfile.DOCUMENTED, true, Optional.empty());
            add(value, SpecProfile.TOLERANT, true, Optional.empty());
        }
    }

    private void departsByTheTables(String planted) {
        departsByTheTables(planted, Optional.empty());
    }

    private void departsByTheTables(String planted, Quirk note) {
        departsByTheTables(planted, Optional.of(note));
    }

    private void departsByTheTables(String planted, Optional<Quirk> note) {
        add(planted, SpecProfile.DOCUMENTED, true, note);
        add(planted, SpecProfile.TOLERANT, false, Optional.empty());
    }

    private void add(String planted, SpecProfile reading, boolean departs, Optional<Quirk> note) {
        verdicts.add(Verdict.of(row.place(), planted, reading, departs, note));
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }
}
