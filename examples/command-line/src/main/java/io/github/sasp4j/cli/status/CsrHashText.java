package io.github.sasp4j.cli.status;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.InstructionUnavailable;
import io.github.sasp4j.value.OpenValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to publish for a domain by the ways available, or why that cannot be said. */
record CsrHashText(CsrDigests digests, String domain, List<OpenValue<CsrHashOption>> options) {

    /** What has to be published, to the words on it; one reason that stands against all ways is given once. */
    Map<String, String> lines() {
        Map<String, DcvInstruction> instructions = new LinkedHashMap<>();
        if (offers(CsrHashOption.CNAME)) {
            instructions.put("CNAME", DcvInstructions.cname(digests, domain));
        }
        if (offers(CsrHashOption.HTTP) || offers(CsrHashOption.HTTPS)) {
            instructions.put("file", DcvInstructions.file(digests, domain));
        }
        List<DcvInstruction> distinct =
                instructions.values().stream().distinct().toList();
        Map<String, String> lines = new LinkedHashMap<>();
        if (distinct.size() == 1 && distinct.get(0) instanceof InstructionUnavailable) {
            lines.put("", words(distinct.get(0)));
        } else {
            instructions.forEach((what, instruction) -> lines.put(what, words(instruction)));
        }
        return lines;
    }

    private boolean offers(CsrHashOption option) {
        return options.stream().anyMatch(on -> on.is(option));
    }

    private static String words(DcvInstruction instruction) {
        return instruction.fold(
                record ->
                        record.name() + "\npoints to\n" + record.target() + "\nIn a panel that adds the zone (probably "
                                + record.guessedZone() + ") to the name:\n"
                                + record.hostIn(record.guessedZone()).orElse(record.name()),
                file -> file.path() + "\non " + file.host() + ", without a redirect, with these lines:\n"
                        + String.join("\n", file.lines()),
                unavailable -> "Not possible: " + unavailable.reason().explanation());
    }
}
