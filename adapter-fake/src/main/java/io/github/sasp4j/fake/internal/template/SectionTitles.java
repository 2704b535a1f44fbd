package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.section.RequirementKind;
import java.util.Optional;

/** The display texts of the specification's example. */
final class SectionTitles {

    static final Optional<String> CSR = Optional.of("Submit your CSR");
    static final Optional<String> DCV = Optional.of("Domain Control Validation");
    static final Optional<String> AGREEMENT = Optional.of("Agreement Execution");
    static final Optional<String> CALLBACK = Optional.of("Signer Verification");
    static final Optional<String> ORGANIZATION = Optional.of("Organization Validation");
    static final Optional<String> SECOND_APPROVAL = Optional.of("Second Approval");
    static final Optional<String> FAST_SERVICE = Optional.of("Fast Service Certificate");

    private SectionTitles() {}

    static Optional<String> of(RequirementKind check) {
        return Optional.of(
                switch (check) {
                    case ORGANIZATION_NAME -> "Organization name";
                    case LEGAL_EXISTENCE -> "Legal Existence";
                    case ASSUMED_NAME -> "Assumed Name";
                    case PHYSICAL_EXISTENCE -> "Physical Existence";
                    case OPERATIONAL_EXISTENCE -> "Operational Existence";
                    case TRADEMARK_CHECK -> "Trademark check";
                });
    }
}
