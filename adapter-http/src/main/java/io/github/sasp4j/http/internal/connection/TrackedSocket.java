package io.github.sasp4j.http.internal.connection;

/** A socket that follows the responses of HTTP/1.1 that are read from it. One exchange at a time. */
interface TrackedSocket {

    /**
     * Begins an exchange: what is read from now on is the response to the request that is written next.
     *
     * @return false if anything else may be read before that response, or if the peer has closed the connection; the
     *     connection is not to be used then
     */
    boolean beginExchange();
}
