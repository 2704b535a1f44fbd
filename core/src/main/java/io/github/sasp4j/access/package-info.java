/**
 * The credentials of a request: an account's login or a visitor's session, each a secret without a readable text form. Nothing here knows
 * how it travels, and no type here may gain a readable {@code toString}.
 */
@NullMarked
package io.github.sasp4j.access;

import org.jspecify.annotations.NullMarked;
