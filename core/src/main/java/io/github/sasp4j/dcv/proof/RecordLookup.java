package io.github.sasp4j.dcv.proof;

import io.github.sasp4j.dcv.CnameRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The names to look up for a CNAME record. CNAME records are wanted of all names, of {@code name} and {@code
 * unrelatedName} the other {@link DnsRecordType types} too. Names beyond the first are needed only where the first does
 * not have the record.
 *
 * @param name where the record should be
 * @param target what it should point to
 * @param parentNames where a record proves the name as well, the nearest first
 * @param mistakenNames where a record gets by common mistakes
 * @param unrelatedName a name beside the record that nobody creates: what it has comes from a wildcard record
 */
public record RecordLookup(
        String name, String target, List<String> parentNames, List<String> mistakenNames, String unrelatedName) {

    private static final String UNRELATED_LABEL = "_sasp4j-wildcard-check";
    private static final int MAX_LENGTH = 253;

    /** Whoever names a domain with very many labels does not get as many queries. */
    private static final int MAX_LEVELS = 8;

    /** Checks and copies the parts. */
    public RecordLookup {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(unrelatedName, "unrelatedName");
        parentNames = List.copyOf(parentNames);
        mistakenNames = List.copyOf(mistakenNames);
    }

    /** The names for a record. The zone is not known here: every one that it could be in is tried. */
    public static RecordLookup of(CnameRecord record) {
        String label = labelOf(record);
        String domain = domainOf(record);
        List<String> parents = new ArrayList<>();
        List<String> mistaken = new ArrayList<>(List.of(withoutUnderscore(record), domain));
        String zone = domain;
        mistaken.add(record.name() + "." + zone);
        boolean isTop = zone.equalsIgnoreCase(record.guessedZone());
        while (!isTop && zone.indexOf('.') >= 0 && parents.size() < MAX_LEVELS) {
            zone = parentOf(zone);
            parents.add(label + "." + zone);
            mistaken.add(record.name() + "." + zone);
            isTop = zone.equalsIgnoreCase(record.guessedZone());
        }
        mistaken.removeIf(name -> name.length() > MAX_LENGTH);
        return new RecordLookup(record.name(), record.target(), parents, mistaken, UNRELATED_LABEL + "." + domain);
    }

    static String domainOf(CnameRecord record) {
        return parentOf(record.name());
    }

    static String withoutUnderscore(CnameRecord record) {
        return record.name().substring(1);
    }

    /** Whether a panel has appended the zone to a host that already had it. */
    static boolean isDoubled(CnameRecord record, String name) {
        String start = record.name().toLowerCase(Locale.ROOT) + ".";
        return name.toLowerCase(Locale.ROOT).startsWith(start);
    }

    private static String labelOf(CnameRecord record) {
        return record.name().substring(0, record.name().indexOf('.'));
    }

    private static String parentOf(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
