/**
 * What has to happen next for an order, who acts, and how many sections are completed: pure functions of the sections.
 * Texts for people and the comparison of two statuses do not belong here.
 */
@NullMarked
package io.github.sasp4j.progress;

import org.jspecify.annotations.NullMarked;
