/**
 * The results of a check: findings, the quirks that they may belong to, the message and the profile that was checked.
 * Nothing here reads a message.
 */
@NullMarked
package io.github.sasp4j.spec.finding;

import org.jspecify.annotations.NullMarked;
