package io.github.sasp4j.page.view;

/**
 * A link as it is shown.
 *
 * @param text its words
 * @param href where it leads
 */
public record LinkView(String text, String href) {}
