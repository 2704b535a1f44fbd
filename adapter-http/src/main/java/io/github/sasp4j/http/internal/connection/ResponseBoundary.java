package io.github.sasp4j.http.internal.connection;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds where a response of HTTP/1.1 ends, from its bytes as they are read (RFC 9112, sections 6 and 7). It is strict:
 * whatever two readers could understand differently has no known end, and neither has a response with a byte too many. Not
 * thread-safe.
 */
final class ResponseBoundary {

    private static final Pattern WITH_BODY = Pattern.compile("HTTP/1\\.1 (?!204|304)[2-5][0-9]{2}( .*)?");
    private static final int MAX_LINE = 64 * 1024;
    private static final int MAX_LENGTH_DIGITS = 15;

    private enum State {
        STATUS_LINE,
        HEADERS,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILERS,
        COMPLETE,
        UNKNOWN
    }

    private State state = State.STATUS_LINE;
    private final StringBuilder line = new StringBuilder();
    private long remaining = -1;
    private boolean chunked;

    /** Takes the next bytes. */
    void accept(byte[] bytes, int offset, int length) {
        int end = offset + length;
        for (int next = offset; next < end && state != State.UNKNOWN; ) {
            if (state == State.COMPLETE) {
                state = State.UNKNOWN;
            } else if (state == State.BODY || state == State.CHUNK) {
                int data = (int) Math.min(remaining, end - next);
                remaining -= data;
                next += data;
                if (remaining == 0) {
                    state = state == State.BODY ? State.COMPLETE : State.CHUNK_END;
                }
            } else {
                character((char) (bytes[next] & 0xFF));
                next++;
            }
        }
    }

    /** Takes the end of the connection, or a fault of it. */
    void lost() {
        state = State.UNKNOWN;
    }

    /** Whether the bytes so far are exactly one response. */
    boolean isComplete() {
        return state == State.COMPLETE;
    }

    private void character(char next) {
        if (next != '\n') {
            line.append(next);
            if (line.length() > MAX_LINE) {
                state = State.UNKNOWN;
            }
            return;
        }
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        String text = line.toString();
        line.setLength(0);
        state = after(text);
    }

    private State after(String text) {
        return switch (state) {
            case STATUS_LINE -> hasBody(text) ? State.HEADERS : State.UNKNOWN;
            case HEADERS -> text.isEmpty() ? body() : header(text);
            case CHUNK_SIZE -> chunk(text);
            case CHUNK_END -> text.isEmpty() ? State.CHUNK_SIZE : State.UNKNOWN;
            case TRAILERS -> text.isEmpty() ? State.COMPLETE : State.TRAILERS;
            case BODY, CHUNK, COMPLETE, UNKNOWN -> State.UNKNOWN;
        };
    }

    /** An interim response is followed by another, and a response without a body is none that a call expects. */
    private static boolean hasBody(String statusLine) {
        return WITH_BODY.matcher(statusLine).matches();
    }

    private State header(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || text.charAt(colon - 1) <= ' ' || text.charAt(0) <= ' ') {
            return State.UNKNOWN;
        }
        String value = text.substring(colon + 1).trim();
        return switch (text.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "content-length" -> remaining < 0 && setRemaining(value, 10) ? State.HEADERS : State.UNKNOWN;
            case "transfer-encoding" -> {
                boolean known = !chunked && value.equalsIgnoreCase("chunked");
                chunked = true;
                yield known ? State.HEADERS : State.UNKNOWN;
            }
            default -> State.HEADERS;
        };
    }

    private State body() {
        if (chunked) {
            return remaining < 0 ? State.CHUNK_SIZE : State.UNKNOWN;
        }
        if (remaining < 0) {
            return State.UNKNOWN;
        }
        return remaining == 0 ? State.COMPLETE : State.BODY;
    }

    private State chunk(String text) {
        int extension = text.indexOf(';');
        if (!setRemaining((extension < 0 ? text : text.substring(0, extension)).trim(), 16)) {
            return State.UNKNOWN;
        }
        return remaining == 0 ? State.TRAILERS : State.CHUNK;
    }

    private boolean setRemaining(String digits, int radix) {
        boolean number = !digits.isEmpty()
                && digits.length() <= MAX_LENGTH_DIGITS
                && digits.chars().allMatch(digit -> digit < 0x80 && Character.digit(digit, radix) >= 0);
        if (number) {
            remaining = Long.parseLong(digits, radix);
        }
        return number;
    }
}
