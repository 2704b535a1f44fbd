package io.github.sasp4j.http;

import static io.github.sasp4j.error.ErrorKind.ACCESS_DENIED;
import static io.github.sasp4j.error.ErrorKind.CALL_LIMIT_REACHED;
import static io.github.sasp4j.error.ErrorKind.MALFORMED_RESPONSE;
import static io.github.sasp4j.error.ErrorKind.SERVICE_FAULT;
import static io.github.sasp4j.error.TransportException.Reason.BROKEN_OFF;
import static io.github.sasp4j.error.TransportException.Reason.NOT_TRUSTED;
import static io.github.sasp4j.error.TransportException.Reason.PROTOCOL;
import static io.github.sasp4j.error.TransportException.Reason.PROXY_REJECTED;
import static io.github.sasp4j.error.TransportException.Reason.TIMED_OUT;
import static io.github.sasp4j.http.ConnectionFault.End.RESULT;
import static io.github.sasp4j.http.ConnectionFault.End.UNKNOWN;

import io.github.sasp4j.http.FaultServer.Peer;
import java.io.IOException;

/**
 * What a server can do to a call, and how the call has to end: with an {@code ErrorKind}, a {@code Reason} of a transport
 * error, or with the result ({@link End#RESULT}). Once bytes of documents may have left, a failed upload has an unknown outcome
 * ({@link End#UNKNOWN}).
 */
// The behaviours hold no state.
@SuppressWarnings("ImmutableEnumChecker")
enum ConnectionFault {
    NONE(RESULT, RESULT, Peer::respond),
    RESET_IN_REQUEST(BROKEN_OFF, UNKNOWN, peer -> {
        peer.readByte();
        peer.reset();
    }),
    RESET_AFTER_REQUEST(BROKEN_OFF, UNKNOWN, peer -> {
        peer.readRequest();
        peer.reset();
    }),
    RESET_IN_HEAD(BROKEN_OFF, UNKNOWN, peer -> {
        peer.write(peer.response().substring(0, 20));
        peer.reset();
    }),
    RESET_IN_BODY(BROKEN_OFF, RESULT, peer -> {
        peer.write(peer.head() + "\r\n\r\n{");
        peer.reset();
    }),
    RESET_AFTER_RESPONSE(RESULT, RESULT, peer -> {
        peer.respond();
        peer.reset();
    }),
    ENDED_WITHOUT_RESPONSE(BROKEN_OFF, UNKNOWN, Peer::readRequest),
    CUT_IN_STATUS_LINE(BROKEN_OFF, UNKNOWN, peer -> peer.write("HTTP/1.1 2")),
    CUT_IN_HEAD(BROKEN_OFF, UNKNOWN, peer -> peer.write(peer.head())),
    CUT_IN_BODY(
            BROKEN_OFF,
            RESULT,
            peer -> peer.write(peer.response().substring(0, peer.response().length() - 5))),
    CUT_IN_CHUNK(
            BROKEN_OFF,
            RESULT,
            peer -> peer.write(peer.headWithout("Content-Length") + "\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{")),
    DAMAGED_CHUNK_SIZE(
            PROTOCOL,
            RESULT,
            peer -> peer.write(peer.headWithout("Content-Length") + "\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{")),
    LENGTH_TOO_SMALL(
            MALFORMED_RESPONSE,
            RESULT,
            peer -> peer.write(peer.headWithout("Content-Length") + "\r\nContent-Length: 9\r\n\r\n" + peer.body())),
    GARBAGE(PROTOCOL, UNKNOWN, peer -> peer.write("\u0000\u0001\u00ff garbage\r\n\r\n")),
    ANOTHER_PROTOCOL(PROTOCOL, UNKNOWN, peer -> peer.write("SSH-2.0-OpenSSH_9.6\r\n\r\n")),
    ENDLESS_HEAD(PROTOCOL, UNKNOWN, peer -> peer.write("HTTP/1.1 200 OK\r\nX: " + "x".repeat(400_000) + "\r\n\r\n")),
    SILENCE(TIMED_OUT, UNKNOWN, peer -> {
        peer.readRequest();
        peer.awaitClient();
    }),
    DRIPPING_HEAD(TIMED_OUT, UNKNOWN, peer -> peer.drip("HTTP/1.1 200 OK\r\nX-Header: ")),
    DRIPPING_BODY(TIMED_OUT, RESULT, peer -> peer.drip(peer.head() + "\r\n\r\n")),
    NO_GZIP(
            MALFORMED_RESPONSE,
            RESULT,
            peer -> peer.write(peer.head() + "\r\nContent-Encoding: gzip\r\n\r\n" + peer.body())),
    CUT_GZIP(BROKEN_OFF, RESULT, peer -> {
        String compressed = peer.gzip(peer.body());
        peer.write(peer.headWithout("Content-Length") + "\r\nContent-Encoding: gzip\r\nContent-Length: "
                + compressed.length() + "\r\n\r\n" + compressed.substring(0, compressed.length() / 2));
    }),
    REDIRECT(MALFORMED_RESPONSE, UNKNOWN, peer -> peer.status("302 Found", "Location: /elsewhere")),
    UNAUTHORIZED(ACCESS_DENIED, UNKNOWN, peer -> peer.status("401 Unauthorized", "X: y")),
    FORBIDDEN(ACCESS_DENIED, UNKNOWN, peer -> peer.status("403 Forbidden", "X: y")),
    PROXY_CREDENTIALS(
            PROXY_REJECTED,
            UNKNOWN,
            peer -> peer.status("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=x")),
    REQUEST_TIMEOUT(SERVICE_FAULT, UNKNOWN, peer -> peer.status("408 Request Timeout", "X: y")),
    MISDIRECTED(MALFORMED_RESPONSE, UNKNOWN, peer -> peer.status("421 Misdirected Request", "X: y")),
    TOO_EARLY(SERVICE_FAULT, UNKNOWN, peer -> peer.status("425 Too Early", "X: y")),
    TOO_MANY_REQUESTS(CALL_LIMIT_REACHED, UNKNOWN, peer -> peer.status("429 Too Many Requests", "X: y")),
    TOO_MANY_REQUESTS_FOR_NOW(
            CALL_LIMIT_REACHED, UNKNOWN, peer -> peer.status("429 Too Many Requests", "Retry-After: 90")),
    SERVER_ERROR(SERVICE_FAULT, UNKNOWN, peer -> peer.status("500 Internal Server Error", "X: y")),
    BAD_GATEWAY(SERVICE_FAULT, UNKNOWN, peer -> peer.status("502 Bad Gateway", "X: y")),
    UNAVAILABLE(SERVICE_FAULT, UNKNOWN, peer -> peer.status("503 Service Unavailable", "X: y")),
    UNAVAILABLE_FOR_NOW(SERVICE_FAULT, UNKNOWN, peer -> peer.status("503 Service Unavailable", "Retry-After: 90")),
    UNAVAILABLE_AND_AT_ONCE(SERVICE_FAULT, UNKNOWN, peer -> peer.status("503 Service Unavailable", "Retry-After: 0")),
    GATEWAY_TIMEOUT(SERVICE_FAULT, UNKNOWN, peer -> peer.status("504 Gateway Timeout", "X: y")),
    HANDSHAKE_STALLED(TIMED_OUT, TIMED_OUT, Transport.TLS, peer -> {
        peer.readByte();
        peer.awaitClient();
    }),
    HANDSHAKE_CUT(BROKEN_OFF, BROKEN_OFF, Transport.TLS, Peer::readByte),
    HANDSHAKE_RESET(BROKEN_OFF, BROKEN_OFF, Transport.TLS, peer -> {
        peer.readByte();
        peer.reset();
    }),
    HANDSHAKE_INTERNAL_ERROR(
            BROKEN_OFF, BROKEN_OFF, Transport.TLS, peer -> peer.alert("\u0015\u0003\u0003\u0000\u0002\u0002P")),
    HANDSHAKE_FAILURE(
            NOT_TRUSTED, NOT_TRUSTED, Transport.TLS, peer -> peer.alert("\u0015\u0003\u0003\u0000\u0002\u0002(")),
    PLAIN_HTTP_ON_THE_TLS_PORT(
            NOT_TRUSTED, NOT_TRUSTED, Transport.TLS, peer -> peer.alert("HTTP/1.1 400 Bad Request\r\n\r\n")),
    CERTIFICATE_OF_ANOTHER_HOST(NOT_TRUSTED, NOT_TRUSTED, Transport.TLS_OF_ANOTHER_HOST, Peer::respond),
    EXPIRED_CERTIFICATE(NOT_TRUSTED, NOT_TRUSTED, Transport.TLS_EXPIRED, Peer::respond),
    CERTIFICATE_OF_NOBODY(NOT_TRUSTED, NOT_TRUSTED, Transport.TLS_UNKNOWN, Peer::respond);

    final Enum<?> statusOutcome;
    final Enum<?> uploadOutcome;
    final Transport transport;
    final Behaviour behaviour;

    ConnectionFault(Enum<?> statusOutcome, Enum<?> uploadOutcome, Behaviour behaviour) {
        this(statusOutcome, uploadOutcome, Transport.PLAIN, behaviour);
    }

    ConnectionFault(Enum<?> statusOutcome, Enum<?> uploadOutcome, Transport transport, Behaviour behaviour) {
        this.statusOutcome = statusOutcome;
        this.uploadOutcome = uploadOutcome;
        this.transport = transport;
        this.behaviour = behaviour;
    }

    /** What the server does on the connection; it closes the connection afterwards. */
    @FunctionalInterface
    interface Behaviour {
        void on(Peer peer) throws IOException;
    }

    /** How a call can end besides an error that is told by its kind or reason. */
    enum End {
        RESULT,
        UNKNOWN
    }

    /** Over what the client connects. With plain TLS the behaviour has the connection before the handshake. */
    enum Transport {
        PLAIN,
        TLS,
        TLS_OF_ANOTHER_HOST,
        TLS_EXPIRED,
        TLS_UNKNOWN
    }
}
