package io.github.sasp4j.http.internal.client;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** Stops reading a response that is larger than it may be, before it fills the memory. */
public final class ResponseSizeLimit implements Interceptor {

    private final long maxBytes;

    public ResponseSizeLimit(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        ResponseBody body = response.body();
        Source limited = new Limited(body.source(), maxBytes, response.code());
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(limited), body.contentType(), body.contentLength()))
                .build();
    }

    private static final class Limited extends ForwardingSource {

        private final long maxBytes;
        private final int httpStatus;
        private long seen;

        Limited(Source source, long maxBytes, int httpStatus) {
            super(source);
            this.maxBytes = maxBytes;
            this.httpStatus = httpStatus;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            seen += Math.max(read, 0);
            if (seen > maxBytes) {
                throw new ExceededException(maxBytes, httpStatus);
            }
            return read;
        }
    }

    /** The response is larger than allowed. */
    static final class ExceededException extends IOException {

        private static final long serialVersionUID = 1L;

        private final String why;
        private final int httpStatus;

        ExceededException(long maxBytes, int httpStatus) {
            this("The response is larger than the " + maxBytes + " bytes that are read at the most.", httpStatus);
        }

        private ExceededException(String why, int httpStatus) {
            super(why);
            this.why = why;
            this.httpStatus = httpStatus;
        }

        String why() {
            return why;
        }

        int httpStatus() {
            return httpStatus;
        }
    }
}
