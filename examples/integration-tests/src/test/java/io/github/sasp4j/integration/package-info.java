/**
 * The HTTP adapter in front of the fake's server: what neither of them can show alone, since they do not know each
 * other. What one of them can show alone is tested there and not here.
 */
@NullMarked
package io.github.sasp4j.integration;

import org.jspecify.annotations.NullMarked;
