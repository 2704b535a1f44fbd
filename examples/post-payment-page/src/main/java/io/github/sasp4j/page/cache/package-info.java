/**
 * Asking the vendor politely: one call for an order at a time, none before the last answer is old enough, none at all
 * while the account has to rest. What is done with a response must not get in here.
 */
@NullMarked
package io.github.sasp4j.page.cache;

import org.jspecify.annotations.NullMarked;
