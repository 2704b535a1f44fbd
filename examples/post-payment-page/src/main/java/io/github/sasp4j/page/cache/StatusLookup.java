package io.github.sasp4j.page.cache;

import io.github.sasp4j.error.SaspException;
import java.util.Optional;

/**
 * What there is to show for an order: the last known state, and why there is no newer one. One of the two is there.
 *
 * @param sighting the last known state; empty if none has ever been told, or too long ago
 * @param failure why the vendor did not answer just now; empty if he did
 */
public record StatusLookup(Optional<Snapshot> sighting, Optional<SaspException> failure) {}
