/**
 * Decides when the service is called: one call at a time for an order, responses reused for a time, no call in a
 * cooldown. What is shown of a response does not belong here.
 */
@NullMarked
package io.github.sasp4j.page.cache;

import org.jspecify.annotations.NullMarked;
