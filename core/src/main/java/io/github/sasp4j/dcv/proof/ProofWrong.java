package io.github.sasp4j.dcv.proof;

import java.time.ZoneId;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Something is published, and it is not the proof.
 *
 * @param mistake what is wrong with it
 * @param where the name of the record, or the address of the file
 * @param found what is there
 * @param expected what should be there
 */
public record ProofWrong(ProofMistake mistake, String where, String found, String expected) implements ProofResult {

    /** Checks the parts. */
    public ProofWrong {
        Objects.requireNonNull(mistake, "mistake");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    @Override
    public String describe(ResourceBundle texts, ZoneId zone) {
        String appended = appended();
        return new ProofTexts(texts).text("WRONG." + mistake, where, found, expected, hostWithout(appended), appended);
    }

    /** What stands behind the expected name in the one that was found; empty if that is not how the two differ. */
    private String appended() {
        String start = expected + ".";
        return found.regionMatches(true, 0, start, 0, start.length()) ? found.substring(start.length()) : "";
    }

    private String hostWithout(String zone) {
        int length = expected.length() - zone.length() - 1;
        boolean isInZone =
                !zone.isEmpty() && length > 0 && expected.regionMatches(true, length, "." + zone, 0, zone.length() + 1);
        return isInZone ? expected.substring(0, length) : expected;
    }
}
