/**
 * Who may see which order, and what a browser may do with the page. Pages themselves do not belong here.
 */
@NullMarked
package io.github.sasp4j.page.security;

import org.jspecify.annotations.NullMarked;
