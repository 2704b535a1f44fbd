package io.github.sasp4j.http.internal.client;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import retrofit2.Invocation;

/**
 * The first interceptor: what those behind it throw besides {@link IOException} comes from code of the caller, and would
 * end in a thread that the caller never sees. It also removes the arguments of the call, login and password among them,
 * which Retrofit attaches to the request for everybody to print.
 */
final class CallerCodeGuard implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(
                    chain.request().newBuilder().tag(Invocation.class, null).build());
        } catch (RuntimeException | Error callersOwn) {
            throw new CallerCodeException(callersOwn);
        }
    }
}
