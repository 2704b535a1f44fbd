package io.github.sasp4j.http.internal.connection;

import java.io.IOException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Looks at a connection before a request is written to it. What a server has sent too much would be taken for the response
 * to this request, and a connection that the server has closed meanwhile would end the call. HTTP/2 tells for which call
 * each byte is, and reads all the time, so that it knows a closed connection. Of HTTP/1.1 only a socket that follows its
 * responses can tell; any other serves one call, and the request says so.
 */
final class CleanConnection implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        Request request = chain.request();
        if (connection == null || connection.protocol() == Protocol.HTTP_2) {
            return chain.proceed(request);
        }
        if (connection.socket() instanceof TrackedSocket tracked) {
            if (!tracked.beginExchange()) {
                throw new UncleanException();
            }
            return chain.proceed(request);
        }
        return chain.proceed(request.newBuilder().header("Connection", "close").build());
    }

    /** The connection cannot be used again. Nothing has been sent. */
    static final class UncleanException extends IOException {

        private static final long serialVersionUID = 1L;

        UncleanException() {
            super("The connection cannot be used again.");
        }
    }
}
