/**
 * An order in words for its customer, ready for a template: which words, in which order, in which tone. How the words
 * look and where the order comes from must not get in here.
 */
@NullMarked
package io.github.sasp4j.page.view;

import org.jspecify.annotations.NullMarked;
