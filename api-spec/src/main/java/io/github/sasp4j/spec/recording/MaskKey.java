package io.github.sasp4j.spec.recording;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random key, from which all replacements are derived (HMAC-SHA256): whoever has it replaces a name by the same one
 * later. A table of the names would serve as well, but would hold them; the key holds none. Thread-safe.
 */
final class MaskKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    MaskKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The key in a file, which is made, readable for its owner only, if there is none. */
    static MaskKey in(Path file) throws IOException {
        // A lock on a file holds between processes; within one, a second lock would be an error.
        synchronized (MaskKey.class) {
            Set<StandardOpenOption> options =
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = OwnerOnly.open(file, options)) {
                channel.lock();
                ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
                if (channel.read(bytes) < LENGTH) {
                    new SecureRandom().nextBytes(bytes.array());
                    channel.write(bytes.rewind(), 0);
                }
                return new MaskKey(bytes.array());
            }
        }
    }

    /** The key of one directory: names that two directories have in common are not told by their replacements. */
    MaskKey of(Path directory) throws IOException {
        return new MaskKey(authenticate(directory.toRealPath().toString()));
    }

    /** A sequence that nobody without the key can foresee, the same for the same purpose and text. */
    Random derive(String purpose, String text) {
        return new Random(ByteBuffer.wrap(authenticate(purpose + '\0' + text)).getLong());
    }

    private byte[] authenticate(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_16BE));
        } catch (GeneralSecurityException missing) {
            // Every Java platform has the algorithm.
            throw new IllegalStateException(missing);
        }
    }
}
