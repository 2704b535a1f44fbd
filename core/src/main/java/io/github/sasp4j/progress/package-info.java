/**
 * What has to happen next for an order, who acts, and how many sections are completed: pure functions of the sections.
 * The sentences for steps are here; the comparison of two statuses is not.
 */
@NullMarked
package io.github.sasp4j.progress;

import org.jspecify.annotations.NullMarked;
