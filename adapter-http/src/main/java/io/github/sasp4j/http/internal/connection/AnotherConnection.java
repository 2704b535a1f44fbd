package io.github.sasp4j.http.internal.connection;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Makes a call on another connection if the one that it got cannot be used again. Each time a kept connection is closed. */
final class AnotherConnection implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        while (true) {
            try {
                return chain.proceed(chain.request());
            } catch (CleanConnection.UncleanException nothingSent) {
                // The client has closed that connection.
            }
        }
    }
}
