package io.github.sasp4j.dcv;

import java.net.IDN;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A CNAME record that proves control of a domain. The CA looks for it on every level of a name: a record below {@code
 * example.com} also proves {@code www.example.com}, one below {@code www.example.com} does not prove {@code
 * example.com}.
 *
 * <p>A host that runs the customer's DNS publishes the record itself: {@link #name()}, {@link #target()} and {@link
 * #SUGGESTED_TTL} are what its DNS interface needs, so that the library has no interface of its own for it. For a
 * customer who types, see {@link #hostIn(String)}: control panels append the zone to what is typed.
 *
 * @param name the full name of the record, in ASCII, without a trailing dot
 * @param target the full name that it points to, without a trailing dot
 */
public record CnameRecord(String name, String target) implements DcvInstruction {

    /** A short time to live: the record is needed once, and an error is corrected soon. */
    public static final Duration SUGGESTED_TTL = Duration.ofMinutes(5);

    public CnameRecord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
    }

    /** The name as people read it, with internationalized labels decoded. */
    public String unicodeName() {
        return IDN.toUnicode(name, IDN.ALLOW_UNASSIGNED);
    }

    /**
     * The host as it is typed into a control panel that appends the zone to it, such as {@code _3C….www} for the zone
     * {@code example.com}.
     *
     * @param zone the zone, in ASCII, with or without a trailing dot
     * @return empty if the record is not in that zone
     */
    public Optional<String> hostIn(String zone) {
        String end = "." + withoutDot(zone).toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).endsWith(end)
                ? Optional.of(name.substring(0, name.length() - end.length()))
                : Optional.empty();
    }

    /**
     * A guess at the zone, by the number of labels alone: the last two, or the last three below endings such as {@code
     * co.uk}. Say that it is a guess where it is shown.
     */
    public String guessedZone() {
        return DomainName.guessedZone(name.substring(name.indexOf('.') + 1));
    }

    /** The record as one line of a zone file. */
    public String zoneFileLine() {
        return name + ". " + SUGGESTED_TTL.toSeconds() + " IN CNAME " + target + ".";
    }

    /** Whether the record proves a name: that of its own domain, a name below it, or a wildcard of these. */
    public boolean proves(String domain) {
        DomainName proved = DomainName.of(domain);
        String own = name.substring(name.indexOf('.') + 1).toLowerCase(Locale.ROOT);
        String other = proved.ascii().toLowerCase(Locale.ROOT);
        return proved.problem().isEmpty() && (other.equals(own) || other.endsWith("." + own));
    }

    private static String withoutDot(String zone) {
        return zone.endsWith(".") ? zone.substring(0, zone.length() - 1) : zone;
    }

    @Override
    public <R> R fold(
            Function<? super CnameRecord, ? extends R> record,
            Function<? super ValidationFile, ? extends R> file,
            Function<? super InstructionUnavailable, ? extends R> unavailable) {
        return record.apply(this);
    }
}
