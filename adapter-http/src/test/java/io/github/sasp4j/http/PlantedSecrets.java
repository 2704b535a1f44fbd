package io.github.sasp4j.http;

/** Secrets that must not turn up in anything that is logged, printed or thrown. */
final class PlantedSecrets {

    /** An upload token by its looks: header, claims and signature. */
    static final String TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbGFudGVkIn0.cGxhbnRlZC10b2tlbg";

    /** A session handle. */
    static final String SESSION = "planted-ssn-41c8";

    private PlantedSecrets() {}
}
