/**
 * The panel of the demonstration, which plays customer and CA. A host leaves it out.
 */
@NullMarked
package io.github.sasp4j.page.demo.panel;

import org.jspecify.annotations.NullMarked;
