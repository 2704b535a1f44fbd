package io.github.sasp4j.integration.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of one HTTP response that was changed at random.
 *
 * @param raw status line, headers and body as they are sent
 * @param body the body that a client has after HTTP; null if the change is one of HTTP itself
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record MutatedResponse(byte[] raw, byte @org.jspecify.annotations.Nullable [] body) {

    private static final List<String> STATUS_LINES = List.of(
            "HTTP/1.1 204 No Content",
            "HTTP/1.1 302 Found",
            "HTTP/1.1 400 Bad Request",
            "HTTP/1.1 401 Unauthorized",
            "HTTP/1.1 403 Forbidden",
            "HTTP/1.1 408 Request Timeout",
            "HTTP/1.1 429 Too Many Requests",
            "HTTP/1.1 503 Service Unavailable",
            "HTTP/1.1 999",
            "ICY 200 OK",
            "HTTP/9.9 200 OK",
            "\u0000\u0000\u0000");

    static MutatedResponse of(String body, Random random) {
        byte[] text = switch (random.nextInt(10)) {
            case 0 -> body.getBytes(ISO_8859_1);
            case 1 -> body.getBytes(UTF_16);
            case 2 -> ("\uFEFF" + body).getBytes(UTF_8);
            case 3 -> flipped(body.getBytes(UTF_8), random);
            case 4 -> cut(body.getBytes(UTF_8), random);
            case 5 -> (body + body.substring(random.nextInt(body.length()))).getBytes(UTF_8);
            default -> new JsonMutation(random).of(body).getBytes(UTF_8);
        };
        return switch (random.nextInt(8)) {
            case 0 -> broken(status(random), "", text);
            case 1 -> broken(ok(), "Content-Encoding: gzip\r\n", flipped(gzip(text), random));
            case 2 -> broken(ok(), "Content-Encoding: gzip\r\n", cut(gzip(text), random));
            case 3 -> new MutatedResponse(message(ok(), "Content-Encoding: gzip\r\n", gzip(text), 0), text);
            case 4 -> new MutatedResponse(message(ok(), "", text, random.nextInt(2_000) - 1_000), null);
            default -> new MutatedResponse(message(ok(), "", text, 0), text);
        };
    }

    private static MutatedResponse broken(String statusLine, String headers, byte[] body) {
        return new MutatedResponse(message(statusLine, headers, body, 0), null);
    }

    private static String ok() {
        return "HTTP/1.1 200 OK";
    }

    private static String status(Random random) {
        return STATUS_LINES.get(random.nextInt(STATUS_LINES.size()));
    }

    private static byte[] message(String statusLine, String headers, byte[] body, int lie) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes((statusLine + "\r\nContent-Type: application/json; charset=UTF-8\r\n" + headers
                        + "Content-Length: " + Math.max(0, body.length + lie) + "\r\n\r\n")
                .getBytes(US_ASCII));
        message.writeBytes(body);
        return message.toByteArray();
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
