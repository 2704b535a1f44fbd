package io.github.sasp4j.dcv.proof;

/** What became of the look-up of a record's name at one name server. */
public enum LookupOutcome {
    /** The server knows the name; whether it has the record is told by the records. */
    RESPONDED(true),
    /** The server says that the name does not exist. */
    NO_SUCH_NAME(true),
    /** No response came in time, or the server could not be reached. */
    NO_RESPONSE(false),
    /** The server is not responsible for the zone, though the zone names it. */
    REFUSED(false),
    /** The server reports a failure of its own. */
    SERVER_FAILURE(false),
    /** The signatures of the zone are not valid (DNSSEC), so that validating resolvers discard what they get. */
    DNSSEC_FAILURE(false);

    private final boolean conclusive;

    LookupOutcome(boolean conclusive) {
        this.conclusive = conclusive;
    }

    /** Whether it tells if the record is there. */
    public boolean isConclusive() {
        return conclusive;
    }
}
