package io.github.sasp4j.value;

/** A documented value that tells where something stands. */
public interface StatusValue extends DocumentedValue {

    /** What this status means to its reader. */
    Tone tone();
}
