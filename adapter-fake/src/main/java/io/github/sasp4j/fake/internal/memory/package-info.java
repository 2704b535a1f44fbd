/**
 * The ports in front of the vendor in the same process. Faults of the wire become the errors that a caller would see.
 */
@NullMarked
package io.github.sasp4j.fake.internal.memory;

import org.jspecify.annotations.NullMarked;
