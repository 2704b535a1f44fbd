package io.github.sasp4j.http.internal.client;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** Keeps the head of a response whose body cannot be read: Retrofit reads the body first, and forgets the head. */
public final class UnreadBodyInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        ResponseBody body = response.body();
        Source source = new ForwardingSource(body.source()) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                try {
                    return super.read(sink, byteCount);
                } catch (IOException failure) {
                    throw new UnreadBodyException(response, failure);
                }
            }
        };
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(source), body.contentType(), body.contentLength()))
                .build();
    }

    /** The body of a response could not be read; the head could. */
    public static final class UnreadBodyException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Response head;
        private final IOException failure;

        UnreadBodyException(Response head, IOException failure) {
            super(failure.getMessage(), failure);
            this.head = head;
            this.failure = failure;
        }

        /** The response without its body. */
        public Response head() {
            return head;
        }

        public IOException failure() {
            return failure;
        }
    }
}
