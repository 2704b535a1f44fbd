package io.github.sasp4j.page.web;

import io.github.sasp4j.page.config.PageProperties;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often a visitor may have a domain checked. The servers of a zone have a limit of their own, in the preflight. */
@Component
class CheckLimit {

    private static final int MAX_ENTRIES = 10_000;

    private final PageProperties page;
    private final InstantSource clock;
    private final Map<Key, Instant> last = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Instant> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    CheckLimit(PageProperties page, InstantSource clock) {
        this.page = page;
        this.clock = clock;
    }

    /** Whether the visitor may have the domain checked now; then it counts as checked. */
    synchronized boolean permits(String visitor, String domain) {
        Instant now = clock.instant();
        Key key = new Key(visitor, domain);
        Instant before = last.get(key);
        if (before != null && now.isBefore(before.plus(page.checkEvery()))) {
            return false;
        }
        last.remove(key);
        last.put(key, now);
        return true;
    }

    private record Key(String visitor, String domain) {}
}
