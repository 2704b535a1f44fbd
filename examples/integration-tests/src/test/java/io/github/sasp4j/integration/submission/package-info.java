/** Documents from a status to their receipt, on the fake. */
@NullMarked
package io.github.sasp4j.integration.submission;

import org.jspecify.annotations.NullMarked;
