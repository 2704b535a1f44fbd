package io.github.sasp4j.page.view;

import java.util.List;

/**
 * A check on the organization as it is shown.
 *
 * @param name our name for it
 * @param label its status
 * @param description the vendor's text, by its lines
 */
public record RequirementView(String name, StatusLabel label, List<String> description) {}
