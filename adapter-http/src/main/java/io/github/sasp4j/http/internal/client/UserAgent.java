package io.github.sasp4j.http.internal.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Names this library and its version in the header {@code User-Agent}, unless a caller's interceptor has set one. */
final class UserAgent implements Interceptor {

    private static final String HEADER = "User-Agent";
    private static final String VALUE = read();

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        return chain.proceed(
                request.header(HEADER) == null
                        ? request.newBuilder().header(HEADER, VALUE).build()
                        : request);
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(UserAgent.class.getResourceAsStream("user-agent.txt"))) {
            return new String(file.readAllBytes(), US_ASCII).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
