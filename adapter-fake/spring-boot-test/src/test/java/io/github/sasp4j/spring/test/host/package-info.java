/** An application whose tests run on the fake. */
@NullMarked
package io.github.sasp4j.spring.test.host;

import org.jspecify.annotations.NullMarked;
