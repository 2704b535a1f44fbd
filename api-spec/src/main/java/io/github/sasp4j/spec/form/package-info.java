/**
 * The reader of form bodies, which the checks, the recordings and the HTTP adapter share. What a field means is not
 * decided here.
 */
@NullMarked
package io.github.sasp4j.spec.form;

import org.jspecify.annotations.NullMarked;
