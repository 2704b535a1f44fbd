/**
 * Listens in on the wire while tests run: every message is held against the description, and what was met is written
 * down. For the tests of all modules; nothing here sends or answers.
 */
@NullMarked
package io.github.sasp4j.spec.wiretap;

import org.jspecify.annotations.NullMarked;
