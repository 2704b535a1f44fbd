/** The watch of core over the fake, in virtual time: what is told, how often is fetched, what survives a crash. */
@NullMarked
package io.github.sasp4j.integration.watch;

import org.jspecify.annotations.NullMarked;
