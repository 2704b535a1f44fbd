package io.github.sasp4j.page.demo.control;

/**
 * An order to create.
 *
 * @param number its number
 * @param template its template
 * @param stage where it stands at first
 */
public record OrderCreation(String number, String template, String stage) {}
