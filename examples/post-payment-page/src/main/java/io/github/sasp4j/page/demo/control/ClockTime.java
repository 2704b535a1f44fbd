package io.github.sasp4j.page.demo.control;

import java.time.Instant;

/**
 * What the clock shows.
 *
 * @param now the time
 */
public record ClockTime(Instant now) {}
