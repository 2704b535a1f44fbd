package io.github.sasp4j.watch;

import io.github.sasp4j.section.SectionKind;
import java.util.Optional;

/** One thing that is so at one look at an order. */
record Fact(Optional<SectionKind> section, String subject, Aspect aspect, String value) {}
