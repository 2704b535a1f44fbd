package io.github.sasp4j.change;

import io.github.sasp4j.section.Attribute;
import io.github.sasp4j.section.SectionKind;
import java.util.Optional;

/**
 * One value of a status that is compared with its successor.
 *
 * @param key the same in every status of the order, whatever the titles and the order of lists
 */
record TrackedValue(String key, Optional<SectionKind> section, String subject, Attribute attribute, String value) {}
