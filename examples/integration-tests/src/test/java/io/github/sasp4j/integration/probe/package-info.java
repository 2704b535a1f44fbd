/** The probe against the name servers and web servers of the fake. */
@NullMarked
package io.github.sasp4j.integration.probe;

import org.jspecify.annotations.NullMarked;
