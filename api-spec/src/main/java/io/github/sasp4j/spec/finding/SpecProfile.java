package io.github.sasp4j.spec.finding;

/** How the description is read; its own page says how the one reading follows from the other. */
public enum SpecProfile {
    /** What the tables of the specification say, to the letter. */
    DOCUMENTED,
    /** What the service may send and a client must accept: nearly every field may be absent, lists of words are open. */
    TOLERANT
}
