package io.github.sasp4j.architecture.counterexample.upper;

import io.github.sasp4j.architecture.counterexample.lower.Lower;

/** Knows the lower room, as it may. */
public record Upper(Lower lower) {}
