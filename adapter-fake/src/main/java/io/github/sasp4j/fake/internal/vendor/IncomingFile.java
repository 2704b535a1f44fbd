package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.fake.received.ReceivedUpload;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A file that is arriving: whoever receives it writes its bytes here, and they are counted and hashed, not kept. */
public final class IncomingFile extends OutputStream {

    private final String name;
    private final String mediaType;
    private final MessageDigest digest = sha256();
    private long length;

    /** A file under the name and of the media type that came along. */
    public IncomingFile(String name, String mediaType) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    }

    @Override
    public void write(int single) {
        digest.update((byte) single);
        length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        digest.update(bytes, from, count);
        length += count;
    }

    /** The file, once its last byte has been written; to be called once. */
    public ReceivedUpload.Document whole() {
        return new ReceivedUpload.Document(
                name, mediaType, length, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256", e);
        }
    }
}
