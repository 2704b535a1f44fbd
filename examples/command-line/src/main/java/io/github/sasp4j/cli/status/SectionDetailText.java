package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Table;
import java.util.Map;
import java.util.Optional;

/**
 * What a section has besides what all sections have.
 *
 * @param facts single values by their names; one that is empty is left out
 * @param table its domains or checks
 */
record SectionDetailText(Map<String, Optional<String>> facts, Table table) {}
