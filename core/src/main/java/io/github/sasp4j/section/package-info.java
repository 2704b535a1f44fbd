/**
 * The seven sections of the post-payment page, their statuses and actions, and what follows from them: the next
 * steps and the progress. The order that the sections belong to, and how it is fetched, is not known here.
 */
@NullMarked
package io.github.sasp4j.section;

import org.jspecify.annotations.NullMarked;
