package io.github.sasp4j.benchmarks;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import okio.Okio;

/** A process that uploads one file: its arguments are a client, the address to upload to, and the size in bytes. */
final class OneUpload {

    /** The heap that both clients get. */
    static final String HEAP = "-Xmx48m";

    private OneUpload() {}

    public static void main(String[] arguments) throws Exception {
        URI address = URI.create(arguments[1]);
        long length = Long.parseLong(arguments[2]);
        if (arguments[0].equals("sasp4j")) {
            byLibrary(address, length);
        } else {
            byOkHttp(address, length);
        }
        System.exit(0);
    }

    private static void byLibrary(URI address, long length) {
        SaspHttpConfig config = SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                .allowPlainHttpOnLoopback(true)
                .build();
        try (ValidationDocuments documents = SaspHttp.documents(config)) {
            ValidationDocument document =
                    ValidationDocument.of("file.pdf", "application/pdf", length, () -> new Zeros(length));
            documents.upload(
                    UploadRequest.of(
                            new UploadAccess(address, UploadToken.of("token", Optional.empty())), List.of(document)),
                    UploadObserver.none());
        }
    }

    private static void byOkHttp(URI address, long length) throws IOException {
        MultipartBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("token", "token")
                .addFormDataPart("successURL", "https://upload.invalid/success")
                .addFormDataPart("errorURL", "https://upload.invalid/error")
                .addFormDataPart("file", "file.pdf", body(length))
                .build();
        OkHttpClient client = new OkHttpClient.Builder().followRedirects(false).build();
        try (Response response = client.newCall(
                        new Request.Builder().url(address.toString()).post(form).build())
                .execute()) {
            if (!response.isRedirect()) {
                throw new IOException("HTTP " + response.code());
            }
        }
    }

    private static RequestBody body(long length) {
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("application/pdf");
            }

            @Override
            public long contentLength() {
                return length;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.writeAll(Okio.source(new Zeros(length)));
            }
        };
    }

    /** A file of zeros. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }
}
