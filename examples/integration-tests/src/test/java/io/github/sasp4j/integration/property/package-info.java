/** What holds for any order, tried on orders that are made at random. */
@NullMarked
package io.github.sasp4j.integration.property;

import org.jspecify.annotations.NullMarked;
