/**
 * A real browser led over the running program, as a visitor with a mouse, a keyboard, a phone or no script would be.
 * What can be tested on a controller without a browser is not tested here.
 */
@NullMarked
package io.github.sasp4j.page.browser;

import org.jspecify.annotations.NullMarked;
