package io.github.sasp4j.preflight;

import io.github.sasp4j.dcv.TargetDomain;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a preflight treats servers and time. Immutable.
 *
 * @param targetDomain the domain of the CA in records and files
 * @param caaIssuers the domains by which CAA records name the CA, in lower case; none for no look-up of CAA records
 * @param zonesAtOnce how many zones are checked at once, one thread each; the domains of one zone in sequence
 * @param domainDeadline the longest time for one look-up of a domain
 * @param deadline the longest time for all domains of a check
 * @param zoneInterval the shortest time between two checks of one zone
 * @param maxAge how long a result stands for a check of the same proof
 */
public record PreflightPolicy(
        TargetDomain targetDomain,
        Set<String> caaIssuers,
        int zonesAtOnce,
        Duration domainDeadline,
        Duration deadline,
        Duration zoneInterval,
        Duration maxAge) {

    private static final PreflightPolicy DEFAULTS = new PreflightPolicy(
            TargetDomain.DEFAULT,
            Set.of(TargetDomain.DEFAULT.name()),
            8,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1));

    /** Checks and copies the parts. */
    public PreflightPolicy {
        Objects.requireNonNull(targetDomain, "targetDomain");
        caaIssuers = Set.copyOf(caaIssuers.stream()
                .map(issuer -> issuer.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
        if (zonesAtOnce < 1) {
            throw new IllegalArgumentException("zonesAtOnce: at least 1, not " + zonesAtOnce);
        }
        requirePositive(domainDeadline, "domainDeadline");
        requirePositive(deadline, "deadline");
        if (zoneInterval.isNegative() || maxAge.isNegative()) {
            throw new IllegalArgumentException("zoneInterval, maxAge: not negative");
        }
    }

    /**
     * Eight zones at once, ten seconds for a look-up, half a minute for a check, one check of a zone and one result a
     * minute; the CA is {@code sectigo.com}.
     */
    public static PreflightPolicy defaults() {
        return DEFAULTS;
    }

    /** This policy with another domain of the CA in records and files. */
    public PreflightPolicy withTargetDomain(TargetDomain other) {
        return new PreflightPolicy(other, caaIssuers, zonesAtOnce, domainDeadline, deadline, zoneInterval, maxAge);
    }

    /** This policy with other domains by which CAA records name the CA. */
    public PreflightPolicy withCaaIssuers(Set<String> issuers) {
        return new PreflightPolicy(targetDomain, issuers, zonesAtOnce, domainDeadline, deadline, zoneInterval, maxAge);
    }

    /** This policy with another number of zones, and threads, at once. */
    public PreflightPolicy withZonesAtOnce(int zones) {
        return new PreflightPolicy(targetDomain, caaIssuers, zones, domainDeadline, deadline, zoneInterval, maxAge);
    }

    /** This policy with other limits of time for a look-up and for a whole check. */
    public PreflightPolicy withDeadlines(Duration ofDomain, Duration ofCheck) {
        return new PreflightPolicy(targetDomain, caaIssuers, zonesAtOnce, ofDomain, ofCheck, zoneInterval, maxAge);
    }

    /** This policy with another shortest time between two checks of a zone, and another age of results. */
    public PreflightPolicy withIntervals(Duration betweenChecks, Duration ageOfResults) {
        return new PreflightPolicy(
                targetDomain, caaIssuers, zonesAtOnce, domainDeadline, deadline, betweenChecks, ageOfResults);
    }

    private static void requirePositive(Duration time, String name) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + ": longer than nothing");
        }
    }
}
