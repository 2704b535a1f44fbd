/**
 * The value types that every other package speaks in and that know nothing of orders: {@link
 * io.github.sasp4j.value.OpenValue} keeps a word of the service beside the documented constant it stands for.
 * Nothing here may name another package of the library.
 */
@NullMarked
package io.github.sasp4j.value;

import org.jspecify.annotations.NullMarked;
