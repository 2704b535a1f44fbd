/**
 * The demonstration on the fake: its vendor and orders, the list of them, the panel that plays customer and staff. A
 * host leaves this package and its template behind; nothing of it is there with {@code sasp.adapter=http}.
 */
@NullMarked
package io.github.sasp4j.page.demo;

import org.jspecify.annotations.NullMarked;
