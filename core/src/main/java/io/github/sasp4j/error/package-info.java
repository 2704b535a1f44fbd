/**
 * What can go wrong, as one sealed family under {@link io.github.sasp4j.error.SaspException}, told apart by what the
 * caller does next. No message, cause or field here may hold a password, a session or a token.
 */
@NullMarked
package io.github.sasp4j.error;

import org.jspecify.annotations.NullMarked;
