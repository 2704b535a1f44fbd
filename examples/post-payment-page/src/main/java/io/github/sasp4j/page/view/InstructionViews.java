package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to publish for a domain, by the ways that are available for it. */
record InstructionViews(CsrDigests digests, PageMessages words) {

    List<InstructionView> of(Domain domain) {
        List<InstructionView> ways = new ArrayList<>();
        if (domain.isCompleted()) {
            return ways;
        }
        if (domain.offers(CsrHashOption.CNAME)) {
            ways.add(publication("publish.cname", DcvInstructions.cname(digests, domain.name()), "https"));
        }
        if (domain.offers(CsrHashOption.HTTP)) {
            ways.add(publication("publish.http", DcvInstructions.file(digests, domain.name()), "http"));
        }
        if (domain.offers(CsrHashOption.HTTPS)) {
            ways.add(publication("publish.https", DcvInstructions.file(digests, domain.name()), "https"));
        }
        return withoutRepetition(ways);
    }

    /** One obstacle that stands in all ways is told once. */
    private static List<InstructionView> withoutRepetition(List<InstructionView> ways) {
        Set<Optional<String>> obstacles =
                ways.stream().map(InstructionView::obstacle).collect(Collectors.toSet());
        if (obstacles.size() != 1 || obstacles.contains(Optional.empty())) {
            return ways;
        }
        String all = ways.stream().map(InstructionView::way).collect(Collectors.joining(", "));
        return List.of(new InstructionView(all, List.of(), ways.get(0).obstacle()));
    }

    private InstructionView publication(String way, DcvInstruction instruction, String scheme) {
        return instruction.fold(
                cname -> possible(way, fact("publish.name", cname.name()), fact("publish.target", cname.target())),
                file -> possible(
                        way,
                        fact("publish.address", scheme + "://" + file.host() + file.path()),
                        fact("publish.content", file.content().stripTrailing())),
                unavailable ->
                        new InstructionView(words.of(way), List.of(), Optional.of(words.of(unavailable.reason()))));
    }

    private InstructionView possible(String way, DetailView... parts) {
        return new InstructionView(words.of(way), List.of(parts), Optional.empty());
    }

    private DetailView fact(String name, String value) {
        return DetailView.code(words.of(name), value);
    }
}
