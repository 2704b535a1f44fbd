package io.github.sasp4j.spec.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a message that is worth a word. Nothing in it is a secret: tokens, passwords and sessions are left out.
 *
 * @param message which message it is in
 * @param kind how much it weighs
 * @param pointer JSON pointer (RFC 6901) from the root of the message; of a form, its field as if it were an object;
 *     {@code /Location} for the header of that name
 * @param expected what the profile expects at this place, in words
 * @param actual what was there: raw JSON of 100 characters at the most, the shape of an object or a list, {@code
 *     absent} for a field that is not there
 * @param section the section of the vendor's document that tells of this place, such as {@code 2.1} or {@code 2,
 *     object csrStatus}
 * @param note the known quirk that it is an instance of, if it is one
 */
public record Finding(
        WireMessage message,
        Kind kind,
        String pointer,
        String expected,
        String actual,
        String section,
        Optional<Quirk> note) {

    public Finding {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(note, "note");
    }

    /** Whether the message deviates from the reading here. */
    public boolean isDeparture() {
        return kind == Kind.DEPARTURE;
    }

    /** How much a finding weighs. */
    public enum Kind {
        /** The message deviates from the profile. */
        DEPARTURE,
        /** The message conforms to the profile, in a way that is easily misread. */
        NOTE
    }
}
