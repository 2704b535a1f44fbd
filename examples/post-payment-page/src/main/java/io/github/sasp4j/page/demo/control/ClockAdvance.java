package io.github.sasp4j.page.demo.control;

/**
 * How far the clock is moved on.
 *
 * @param advance an ISO 8601 duration
 */
public record ClockAdvance(String advance) {}
