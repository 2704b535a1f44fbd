package io.github.sasp4j.page.cache;

import io.github.sasp4j.error.SaspException;
import java.time.Duration;
import java.util.Optional;

/**
 * How a question ended, and for how long that stands.
 *
 * @param failure why it failed; empty if it did not
 * @param standsFor how long nobody has to ask again
 */
record CachedOutcome(Optional<SaspException> failure, Duration standsFor) {}
