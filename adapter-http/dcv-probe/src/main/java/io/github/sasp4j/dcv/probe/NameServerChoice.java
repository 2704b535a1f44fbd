package io.github.sasp4j.dcv.probe;

/** Which name servers are asked for a record. */
public enum NameServerChoice {
    /** Every name server of the zone: what is published now. */
    AUTHORITATIVE,
    /** The resolvers only: what is visible through their caches, and in a network with names of its own. */
    RECURSIVE,
    /** All of them. */
    BOTH;

    boolean includesAuthoritative() {
        return this != RECURSIVE;
    }

    boolean includesRecursive() {
        return this != AUTHORITATIVE;
    }
}
