package io.github.sasp4j.http.internal.client;

import java.io.IOException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Has a connection of HTTP/1.1 closed after its call. What a server has sent too much would be taken for the response to
 * the next call, and a connection that the server has closed meanwhile would end it. HTTP/2 tells for which call each byte
 * is, and reads all the time, so that it knows a closed connection: those are kept.
 */
final class OneCallPerHttp1Connection implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        Request request = chain.request();
        boolean kept = connection != null && connection.protocol() == Protocol.HTTP_2;
        return chain.proceed(
                kept
                        ? request
                        : request.newBuilder().header("Connection", "close").build());
    }
}
