package io.github.sasp4j.http.internal.upload;

import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.http.internal.client.CallerCodeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** The bytes of one file, streamed. On the wire each piece is flushed before it counts as having left. */
final class FilePart extends RequestBody {

    private static final int PIECE = 64 * 1024;

    private final ValidationDocument document;
    private final int index;
    private final UploadTransfer transfer;

    FilePart(ValidationDocument document, int index, UploadTransfer transfer) {
        this.document = document;
        this.index = index;
        this.transfer = transfer;
    }

    @Override
    public @Nullable MediaType contentType() {
        return MediaType.parse(document.mediaType());
    }

    @Override
    public long contentLength() {
        return document.length();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        boolean leaving = transfer.isLeaving();
        byte[] piece = new byte[PIECE];
        long left = document.length();
        try (InputStream source = open()) {
            while (left > 0) {
                int read = source.read(piece, 0, (int) Math.min(PIECE, left));
                if (read < 0) {
                    throw changed();
                }
                sink.write(piece, 0, read);
                left -= read;
                if (leaving) {
                    sink.flush();
                    transfer.left(index, document.length() - left, read);
                }
            }
            if (source.read() >= 0) {
                throw changed();
            }
        }
    }

    private InputStream open() throws IOException {
        try {
            return Objects.requireNonNull(document.source().open(), "the source of " + document.name() + " is null");
        } catch (RuntimeException callersOwn) {
            throw new CallerCodeException(callersOwn);
        }
    }

    private IOException changed() {
        return new IOException(
                "The file " + document.name() + " no longer has the " + document.length() + " bytes that it had.");
    }
}
