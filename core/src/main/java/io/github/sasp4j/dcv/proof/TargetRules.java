package io.github.sasp4j.dcv.proof;

import io.github.sasp4j.dcv.TargetDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is wrong with the target of a CNAME record. */
final class TargetRules {

    private static final Pattern HASHES = Pattern.compile("[0-9a-f]{32}\\.[0-9a-f]{32}\\..+");

    /** From this many differing characters on it is no typing error: two hashes differ in nearly all. */
    private static final int TYPING_ERRORS = 4;

    /** Two hashes and a domain of two labels; one label more is the unique value. */
    private static final int LABELS_WITH_UNIQUE_VALUE = 5;

    private TargetRules() {}

    static ProofMistake mistake(String expectedTarget, String foundTarget) {
        String expected = expectedTarget.toLowerCase(Locale.ROOT);
        String found = foundTarget.toLowerCase(Locale.ROOT);
        List<String> wanted = List.of(expected.split("\\.", -1));
        List<String> there = List.of(found.split("\\.", -1));
        if (found.startsWith(expected + ".")) {
            return ProofMistake.ZONE_APPENDED_TO_TARGET;
        }
        if (there.equals(swapped(wanted))) {
            return ProofMistake.HALVES_SWAPPED;
        }
        if (hasUniqueValue(wanted) && there.equals(without(wanted, 2))) {
            return ProofMistake.UNIQUE_VALUE_MISSING;
        }
        if (hasSameHash(wanted, there)) {
            return sameHash(wanted, there, found);
        }
        if (differsLittle(expected, found)) {
            return ProofMistake.TYPING_ERROR;
        }
        return HASHES.matcher(found).matches() ? ProofMistake.OTHER_CSR : ProofMistake.OTHER_TARGET;
    }

    /** Whether a target is one of the CA, right or wrong, rather than the customer's own. */
    static boolean isMeantFor(String expectedTarget, String foundTarget) {
        return foundTarget.equalsIgnoreCase(expectedTarget)
                || mistake(expectedTarget, foundTarget) != ProofMistake.OTHER_TARGET;
    }

    private static ProofMistake sameHash(List<String> wanted, List<String> there, String found) {
        if (hasUniqueValue(wanted)
                && there.size() == wanted.size()
                && without(there, 2).equals(without(wanted, 2))) {
            return ProofMistake.OTHER_UNIQUE_VALUE;
        }
        boolean ofCa =
                found.endsWith("." + TargetDomain.DEFAULT.name()) || found.endsWith("." + TargetDomain.COMODOCA.name());
        return ofCa && there.size() == wanted.size() ? ProofMistake.OTHER_TARGET_DOMAIN : ProofMistake.TYPING_ERROR;
    }

    private static boolean hasSameHash(List<String> wanted, List<String> there) {
        return there.size() > 2 && there.subList(0, 2).equals(wanted.subList(0, 2));
    }

    private static boolean hasUniqueValue(List<String> labels) {
        return labels.size() >= LABELS_WITH_UNIQUE_VALUE;
    }

    private static List<String> swapped(List<String> labels) {
        List<String> result = new ArrayList<>(labels);
        result.set(0, labels.get(1));
        result.set(1, labels.get(0));
        return result;
    }

    private static List<String> without(List<String> labels, int index) {
        List<String> result = new ArrayList<>(labels);
        result.remove(index);
        return result;
    }

    /** The number of characters to change, add or leave out, as Levenshtein counts them. */
    private static boolean differsLittle(String expected, String found) {
        int[] row = new int[found.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= expected.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int changed = diagonal + (expected.charAt(line - 1) == found.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[found.length()] < TYPING_ERRORS;
    }
}
