package io.github.sasp4j.page.view;

import java.util.List;

/**
 * What a section has besides what all sections have.
 *
 * @param facts single values
 * @param technical values that few people need
 * @param domains the domains to be verified
 * @param requirements the checks on the organization
 */
record SectionDetails(
        List<DetailView> facts,
        List<DetailView> technical,
        List<DomainView> domains,
        List<RequirementView> requirements) {

    static final SectionDetails NONE = ofFacts(List.of());

    static SectionDetails ofFacts(List<DetailView> facts) {
        return new SectionDetails(facts, List.of(), List.of(), List.of());
    }
}
