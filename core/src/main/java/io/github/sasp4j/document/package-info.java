/**
 * The documents that are sent for an order: what they are, how far they have left, what became of them, and the form by
 * which a browser sends them itself. Sockets and requests must not get in here, nor an order that is looked for.
 */
@NullMarked
package io.github.sasp4j.document;

import org.jspecify.annotations.NullMarked;
