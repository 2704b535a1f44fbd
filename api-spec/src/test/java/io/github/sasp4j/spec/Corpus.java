package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.SpecProfile;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every message of which it is known, without the description, what a check has to find in it. */
final class Corpus {

    private static final String UPLOAD_TYPE = "multipart/form-data; boundary=b";

    private final List<Verdict> tables = Verdicts.ofTheDocument();
    private final List<String[]> examples = cells("example-findings.csv", 4);
    private final List<String[]> others = cells("messages.csv", 4);

    /** What a check of that description gets wrong first; empty if nothing. */
    Optional<String> firstMistake(OpenApiDescription description, String lookFirstAt) {
        Map<SpecProfile, SpecCheck> checks = new EnumMap<>(SpecProfile.class);
        for (SpecProfile reading : SpecProfile.values()) {
            try {
                checks.put(reading, new SpecCheck(description, reading));
            } catch (RuntimeException unusable) {
                return Optional.of("the description cannot be used: " + unusable);
            }
        }
        return Stream.of(
                        mistakesInTables(checks, verdict -> verdict.isAbout(lookFirstAt)),
                        mistakesInOthers(checks),
                        mistakesInExamples(checks.get(SpecProfile.DOCUMENTED)),
                        mistakesInTables(checks, verdict -> !verdict.isAbout(lookFirstAt)))
                .flatMap(mistakes -> mistakes)
                .findFirst();
    }

    private Stream<String> mistakesInTables(Map<SpecProfile, SpecCheck> checks, Predicate<Verdict> these) {
        return tables.stream()
                .filter(these)
                .filter(verdict -> !verdict.isKeptBy(checks.get(verdict.reading())))
                .map(Verdict::toString);
    }

    /** Questions, uploads, failures: accepted by both readings, by one, or by none. */
    private Stream<String> mistakesInOthers(Map<SpecProfile, SpecCheck> checks) {
        return others.stream()
                .flatMap(cells -> Stream.of(SpecProfile.values())
                        .filter(reading -> departs(cells, checks.get(reading))
                                != (cells[1].equals("departs")
                                        || (cells[1].equals("tables") && reading == SpecProfile.DOCUMENTED)))
                        .map(reading -> reading + " " + String.join(" ", cells)));
    }

    private static boolean departs(String[] cells, SpecCheck check) {
        List<Finding> findings = switch (cells[0]) {
            case "question" -> check.statusRequest(body(cells));
            case "upload" -> check.uploadRequest(UPLOAD_TYPE, multipart(cells[3]));
            case "answer" -> check.statusResponse(body(cells));
            default -> throw new IllegalArgumentException(cells[0]);
        };
        return findings.stream().anyMatch(Finding::isDeparture);
    }

    private static byte[] body(String[] cells) {
        return cells[3].replace("N*", "7".repeat(Integer.parseInt(cells[2]))).getBytes(UTF_8);
    }

    /** Fields as of a query, written as parts; a value in angle brackets is a file. */
    private static byte[] multipart(String fields) {
        StringBuilder form = new StringBuilder();
        for (FormBody.Field field : FormBody.read(fields).fields()) {
            form.append("--b\r\nContent-Disposition: form-data; name=\"")
                    .append(field.name())
                    .append(field.value().startsWith("<") ? "\"; filename=\"a.pdf" : "")
                    .append("\"\r\n\r\n")
                    .append(field.value())
                    .append("\r\n");
        }
        return form.append("--b--\r\n").toString().getBytes(ISO_8859_1);
    }

    private Stream<String> mistakesInExamples(SpecCheck documented) {
        return examples.stream()
                .map(cells -> cells[0])
                .distinct()
                .filter(file -> !found(file, documented).equals(expected(file)));
    }

    private List<String> expected(String file) {
        return examples.stream()
                .filter(cells -> cells[0].equals(file))
                .map(cells -> String.join(" | ", cells))
                .sorted()
                .toList();
    }

    static List<String> found(String file, SpecCheck check) {
        List<String> found = new ArrayList<>();
        for (Finding finding : check.statusResponse(Examples.text(file).getBytes(UTF_8))) {
            found.add(String.join(
                    " | ",
                    file,
                    finding.kind().name(),
                    finding.note().map(Quirk::number).orElse("-"),
                    finding.pointer()));
        }
        return found.stream().sorted().toList();
    }

    private static List<String[]> cells(String fixture, int count) {
        return Fixtures.lines(fixture)
                .skip(1)
                .map(line -> line.split(" \\| ?", count))
                .toList();
    }
}
