package io.github.sasp4j.page.cache;

import io.github.sasp4j.error.SaspException;
import java.time.Duration;
import java.util.Optional;

/**
 * The outcome of a call, and how long it is reused.
 *
 * @param failure why the call failed; empty if it did not
 * @param timeToLive how long no further call is made for the order
 */
record CachedOutcome(Optional<SaspException> failure, Duration timeToLive) {}
