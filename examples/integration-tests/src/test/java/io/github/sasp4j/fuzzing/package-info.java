/**
 * Readers of what comes from outside, given anything. A run of the tests tries the inputs that were kept; CONTRIBUTING.md tells
 * how to look for more. What a reader makes of proper input is tested elsewhere.
 */
package io.github.sasp4j.fuzzing;
