/**
 * The command {@code serve}: the fake on a loopback port, with recorded orders. The server itself is the fake's.
 */
@NullMarked
package io.github.sasp4j.cli.serve;

import org.jspecify.annotations.NullMarked;
