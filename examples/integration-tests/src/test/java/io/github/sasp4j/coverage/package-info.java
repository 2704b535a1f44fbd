/**
 * What of the description the tests of all modules have met on the wire, as a page. Nothing here decides what a message
 * has: that is the wire monitor's.
 */
@NullMarked
package io.github.sasp4j.coverage;

import org.jspecify.annotations.NullMarked;
