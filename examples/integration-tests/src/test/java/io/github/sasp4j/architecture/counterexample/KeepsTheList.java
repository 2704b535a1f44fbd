package io.github.sasp4j.architecture.counterexample;

import java.util.List;

/** Changes when its caller changes the list. */
public record KeepsTheList(List<String> texts) {}
