package io.github.sasp4j.access;

import io.github.sasp4j.value.TextLimit;

/**
 * The handle of a visitor's session with the order system; specification section 1, {@code saspSessionID}. It stands in
 * for the login. Immutable.
 */
public final class SaspSession implements Access {

    private static final TextLimit ID = new TextLimit("saspSessionID", 16);

    private final String id;

    private SaspSession(String id) {
        this.id = id;
    }

    /**
     * Makes a session of its handle.
     *
     * @param id 1 to 16 characters
     * @throws IllegalArgumentException if the limit is not kept; the message never holds the handle
     */
    public static SaspSession of(String id) {
        return new SaspSession(ID.check(id));
    }

    /** The handle in clear, for the one who sends it. */
    public String id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SaspSession that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says that it is a session, and nothing of it. */
    @Override
    public String toString() {
        return "SaspSession[redacted]";
    }
}
