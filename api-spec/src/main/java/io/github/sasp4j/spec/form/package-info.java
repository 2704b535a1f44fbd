/**
 * The readers of form bodies of both kinds, which the checks, the recordings, the HTTP adapter and the fake's server
 * share. What a field means is not decided here.
 */
@NullMarked
package io.github.sasp4j.spec.form;

import org.jspecify.annotations.NullMarked;
