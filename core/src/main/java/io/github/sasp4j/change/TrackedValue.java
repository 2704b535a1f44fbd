package io.github.sasp4j.change;

import io.github.sasp4j.section.SectionKind;
import java.util.Optional;

/** One thing that is so at one look at an order. */
record TrackedValue(Optional<SectionKind> section, String subject, ChangedAttribute aspect, String value) {}
