package io.github.sasp4j.http.internal.upload;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;

/**
 * Hands on the head of a response and the first bytes of its page. What an upload has come to stands in the head, and is
 * not to be lost over a page that breaks off or never ends.
 */
final class ResponseExcerpt implements Interceptor {

    private static final long MOST = 4096;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        try (response) {
            ByteString start = response.isRedirect() ? ByteString.EMPTY : start(response);
            return response.newBuilder()
                    .body(ResponseBody.create(start, response.body().contentType()))
                    .build();
        }
    }

    private static ByteString start(Response response) {
        try (ResponseBody page = response.peekBody(MOST)) {
            return page.byteString();
        } catch (IOException brokenOff) {
            return ByteString.EMPTY;
        }
    }
}
