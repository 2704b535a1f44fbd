package io.github.sasp4j.preflight;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The latest check of each proof, and when each zone was checked. Of both the oldest are forgotten. Thread-safe. */
final class CheckCache {

    private static final int MAX_ENTRIES = 10_000;

    private final Map<ProofToCheck, DomainCheck> checks = new LimitedMap<>();
    private final Map<String, Instant> zones = new LimitedMap<>();

    synchronized Optional<DomainCheck> find(ProofToCheck proof) {
        return Optional.ofNullable(checks.get(proof));
    }

    synchronized Optional<DomainCheck> findFresh(ProofToCheck proof, Instant now, Duration maxAge) {
        return find(proof).filter(check -> now.isBefore(check.at().plus(maxAge)));
    }

    /** Keeps a check. Returns whether its proof is seen now and was not before. */
    synchronized boolean save(ProofToCheck proof, DomainCheck check) {
        DomainCheck before = checks.put(proof, check);
        return check.result().isSeen() && (before == null || !before.result().isSeen());
    }

    /** Whether a zone may be checked now; then it counts as checked. */
    synchronized boolean beginZone(String zone, Instant now, Duration interval) {
        Instant last = zones.get(zone);
        if (last != null && now.isBefore(last.plus(interval))) {
            return false;
        }
        zones.put(zone, now);
        return true;
    }

    private static final class LimitedMap<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MAX_ENTRIES;
        }
    }
}
