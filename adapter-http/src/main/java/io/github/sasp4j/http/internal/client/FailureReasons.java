package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.error.TransportException.Reason;
import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Tells by what happened why a call has failed. The HTTP client has one class of exception for several things. */
final class FailureReasons {

    private static final String CUT = "unexpected end of stream";

    /** A head longer than the client reads: the figure is the limit and not the length of what came. */
    private static final Pattern ENDLESS_LINE = Pattern.compile("\\\\n not found: limit=[0-9]{6,} .*", Pattern.DOTALL);

    /** OkHttp quotes the whole of what it could not read, in hexadecimal digits. */
    private static final Pattern QUOTED_CONTENT = Pattern.compile(" content=[0-9a-fA-F]+…?");

    private static final Pattern PROXY =
            Pattern.compile("Failed to authenticate with proxy|Unexpected response code for CONNECT: [1-4].*"
                    + "|Received HTTP_PROXY_AUTH .*");

    /** The proxy works, and does not get to the endpoint for now. */
    private static final Pattern TUNNEL = Pattern.compile("Unexpected response code for CONNECT: .*");

    private FailureReasons() {}

    static Reason of(Throwable failure, boolean cancelled) {
        if (linkageError(failure).isPresent()) {
            return Reason.INCOMPATIBLE_LIBRARY;
        }
        if (failure instanceof CallerCodeException) {
            return Reason.CALLER_CODE;
        }
        if (failure instanceof InterruptedIOException) {
            return Reason.TIMED_OUT;
        }
        if (cancelled) {
            return Reason.CANCELLED;
        }
        if (isUntrusted(failure)) {
            return Reason.NOT_TRUSTED;
        }
        if (failure instanceof UnknownHostException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException) {
            return Reason.NO_CONNECTION;
        }
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        if (PROXY.matcher(message).matches()) {
            return Reason.PROXY_REJECTED;
        }
        if (TUNNEL.matcher(message).matches()) {
            return Reason.NO_CONNECTION;
        }
        boolean malformed = failure instanceof ProtocolException && !message.startsWith(CUT);
        return malformed || isEndless(failure) ? Reason.PROTOCOL : Reason.BROKEN_OFF;
    }

    /** OkHttp cancels the call on an error, whoever made it, and tells it as suppressed by the cancellation. */
    static Optional<LinkageError> linkageError(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<LinkageError> found = Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed()))
                    .filter(LinkageError.class::isInstance)
                    .map(LinkageError.class::cast)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The client calls this an end of the stream, too. */
    private static boolean isEndless(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (ENDLESS_LINE.matcher(String.valueOf(cause.getMessage())).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The words of the client on it, without the content that it quotes. */
    static String detail(Throwable failure) {
        return QUOTED_CONTENT
                .matcher(Objects.requireNonNullElse(failure.getMessage(), ""))
                .replaceAll("");
    }

    private static boolean isUntrusted(Throwable failure) {
        boolean tls = failure instanceof SSLException
                || failure instanceof UnknownServiceException
                || failure.getCause() instanceof GeneralSecurityException;
        return tls && !isBrokenHandshake(failure);
    }

    /** A balancer that restarts ends handshakes, by closing the connection or by an alert about itself. */
    private static boolean isBrokenHandshake(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException || cause instanceof SocketException) {
                return true;
            }
        }
        return String.valueOf(failure.getMessage()).contains("fatal alert: internal_error");
    }
}
