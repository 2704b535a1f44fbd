package io.github.sasp4j.error;

/** Whether the request of a failed call may have reached the service. */
public enum RequestSent {
    /** Nothing has left: the same call can be made again without being made twice. */
    NO,
    /** Some or all of it may have left. */
    MAYBE,
    /** The service has responded. */
    YES
}
