package io.github.sasp4j.page.cache;

import io.github.sasp4j.error.SaspException;
import java.util.Optional;

/**
 * The last known status of an order, and why there is no newer one. At least one of the two is present.
 *
 * @param snapshot the last known status; empty if there is none, or if it is too old
 * @param failure why the last call failed; empty if it did not
 */
public record StatusLookup(Optional<Snapshot> snapshot, Optional<SaspException> failure) {}
