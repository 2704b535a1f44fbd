package io.github.sasp4j.architecture.counterexample.lower;

import io.github.sasp4j.architecture.counterexample.upper.Upper;
import java.util.Optional;

/** Knows the upper room, as it may not: a cycle. */
public record Lower(Optional<Upper> upper) {}
