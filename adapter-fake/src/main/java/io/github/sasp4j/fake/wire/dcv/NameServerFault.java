package io.github.sasp4j.fake.wire.dcv;

/** How a name server fails. */
public enum NameServerFault {
    /** It works. */
    NONE,
    /** It does not respond. */
    SILENT,
    /** It says that it is not responsible for the zone. */
    REFUSING,
    /** It reports a failure. */
    FAILING,
    /** It sends its responses over TCP only: those over UDP are truncated. */
    TRUNCATING
}
