package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.NotPossible;
import io.github.sasp4j.dcv.ValidationFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to publish for a domain, by the ways that are on offer for it. */
record Publications(CsrDigests digests, Words words) {

    List<Publication> of(Domain domain) {
        List<Publication> ways = new ArrayList<>();
        if (domain.isSettled()) {
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
    private static List<Publication> withoutRepetition(List<Publication> ways) {
        Set<Optional<String>> obstacles =
                ways.stream().map(Publication::obstacle).collect(Collectors.toSet());
        if (obstacles.size() != 1 || obstacles.contains(Optional.empty())) {
            return ways;
        }
        String all = ways.stream().map(Publication::way).collect(Collectors.joining(", "));
        return List.of(new Publication(all, List.of(), ways.get(0).obstacle()));
    }

    private Publication publication(String way, DcvInstruction instruction, String scheme) {
        if (instruction instanceof CnameRecord cname) {
            return possible(way, fact("publish.name", cname.name()), fact("publish.target", cname.target()));
        }
        if (instruction instanceof ValidationFile file) {
            return possible(
                    way,
                    fact("publish.address", scheme + "://" + file.host() + file.path()),
                    fact("publish.content", file.content().stripTrailing()));
        }
        NotPossible not = (NotPossible) instruction;
        return new Publication(words.of(way), List.of(), Optional.of(words.of(not.reason())));
    }

    private Publication possible(String way, Fact... parts) {
        return new Publication(words.of(way), List.of(parts), Optional.empty());
    }

    private Fact fact(String name, String value) {
        return Fact.code(words.of(name), value);
    }
}
