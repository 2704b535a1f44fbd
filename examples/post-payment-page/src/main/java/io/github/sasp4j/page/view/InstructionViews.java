package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.ValidationFile;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to publish for a domain, by the ways that are available for it. */
record InstructionViews(CsrDigests digests, Domain domain, SectionContext context) {

    /** The ways available but the selected one. */
    List<InstructionView> allBut(Optional<CsrHashOption> selected) {
        List<InstructionView> ways = Arrays.stream(CsrHashOption.values())
                .filter(option -> selected.filter(option::equals).isEmpty())
                .filter(domain::offers)
                .map(this::of)
                .toList();
        return withoutRepetition(ways);
    }

    InstructionView of(CsrHashOption option) {
        return switch (option) {
            case CNAME -> publication(option, DcvInstructions.cname(digests, domain.name(), context.target()), "https");
            case HTTP -> publication(option, file(), "http");
            case HTTPS -> publication(option, file(), "https");
        };
    }

    private DcvInstruction file() {
        return DcvInstructions.file(digests, domain.name(), context.target());
    }

    /** One obstacle that stands in all ways is told once. */
    private static List<InstructionView> withoutRepetition(List<InstructionView> ways) {
        Set<Optional<String>> obstacles =
                ways.stream().map(InstructionView::obstacle).collect(Collectors.toSet());
        if (obstacles.size() != 1 || obstacles.contains(Optional.empty())) {
            return ways;
        }
        String all = ways.stream().map(InstructionView::way).collect(Collectors.joining(", "));
        return List.of(InstructionView.unavailable(all, ways.get(0).obstacle().orElseThrow()));
    }

    private InstructionView publication(CsrHashOption option, DcvInstruction instruction, String scheme) {
        String way = words().of(option);
        return instruction.fold(
                record -> record(way, record),
                file -> file(way, file, scheme),
                unavailable -> InstructionView.unavailable(way, words().of(unavailable.reason())));
    }

    private InstructionView record(String way, CnameRecord record) {
        String zone = record.guessedZone();
        return new InstructionView(
                way,
                Optional.of(words().of("publish.where")),
                List.of(
                        fact("publish.name", record.name()),
                        fact("publish.host", record.hostIn(zone).orElse(record.name())),
                        fact("publish.target", record.target()),
                        fact("publish.ttl", Long.toString(CnameRecord.SUGGESTED_TTL.toSeconds()))),
                List.of(words().of("publish.zone", zone)),
                Optional.empty(),
                Optional.empty());
    }

    private InstructionView file(String way, ValidationFile file, String scheme) {
        String data = Base64.getEncoder().encodeToString(file.bytes());
        return new InstructionView(
                way,
                Optional.of(words().of("publish.where.file")),
                List.of(
                        fact("publish.address", file.url(scheme).toString()),
                        fact("publish.content", file.content().stripTrailing())),
                List.of(words().of("publish.served." + scheme)),
                Optional.of(new InstructionView.Download(
                        file.fileName(), "data:" + ValidationFile.MEDIA_TYPE + ";base64," + data)),
                Optional.empty());
    }

    private DetailView fact(String name, String value) {
        return DetailView.code(words().of(name), value);
    }

    private PageMessages words() {
        return context.words();
    }
}
