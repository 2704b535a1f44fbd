/**
 * The library measured against generated clients and bare HTTP clients. No test of behaviour belongs here: what is
 * measured is held by the tests of the library.
 */
@NullMarked
package io.github.sasp4j.benchmarks;

import org.jspecify.annotations.NullMarked;
