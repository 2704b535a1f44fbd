/**
 * The samples of the README and of the pages below {@code docs} as compiled code, and the tests that hold the pages to the
 * code. Rules of the architecture are next door.
 */
@NullMarked
package io.github.sasp4j.documentation;

import org.jspecify.annotations.NullMarked;
