/**
 * What a host copies: the settings, the beans of the two ports, who may see which order, the controllers of the page.
 * Nothing here knows the fake or how words are found.
 */
@NullMarked
package io.github.sasp4j.page.embedding;

import org.jspecify.annotations.NullMarked;
