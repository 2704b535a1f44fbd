package io.github.sasp4j.section;

/** The checks within organization validation, in the specification's order; specification section 2, object organizationStatus. */
public enum RequirementKind {
    /** The organization's name; OV and EV. */
    ORGANIZATION_NAME,
    /** Its legal existence; EV. */
    LEGAL_EXISTENCE,
    /** Its assumed name; EV. */
    ASSUMED_NAME,
    /** Its physical existence; EV. */
    PHYSICAL_EXISTENCE,
    /** Its operational existence; EV. */
    OPERATIONAL_EXISTENCE,
    /** Its trademark; OV and EV. */
    TRADEMARK_CHECK
}
