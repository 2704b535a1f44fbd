package io.github.sasp4j.dcv.proof;

/** Why nothing can be said about a proof. */
public enum LookupProblem {
    /** No name server of the zone could be found. */
    NO_NAME_SERVERS,
    /** No name server responded in time. */
    NAME_SERVERS_SILENT,
    /** The name servers report failures, or are not responsible for the zone. */
    NAME_SERVERS_FAIL,
    /** The host of the file has no address. */
    HOST_NOT_FOUND,
    /** The host of the file has an address that is not public: it is never connected to. */
    ADDRESS_NOT_PUBLIC,
    /** The web server does not accept the connection, or drops it. */
    CONNECTION_FAILED,
    /** No connection with TLS could be made. */
    TLS_FAILED,
    /** The web server did not respond in time. */
    WEB_SERVER_SILENT,
    /** There was no time left for this domain. */
    NO_TIME_LEFT,
    /** The servers of the zone were queried a short time ago. */
    CHECKED_RECENTLY,
    /** It is not known what has to be published. */
    INSTRUCTION_UNAVAILABLE,
    /** The probe failed for a reason of its own. */
    PROBE_FAILED
}
