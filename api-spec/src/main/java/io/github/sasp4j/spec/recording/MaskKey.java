package io.github.sasp4j.spec.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random key, from which all replacements are derived (HMAC-SHA256). It lies in the directory of the recordings, so
 * that whoever records into it later replaces a name by the same one. A table of the names would serve as well, but
 * would hold them; the key holds none. Thread-safe.
 */
final class MaskKey {

    /** The name is a warning: with this file, short words of a recording can be recovered. */
    static final String FILE = "DO-NOT-SHARE.mask-key";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    MaskKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The key of a directory, which is made and stored, readable for its owner only, if there is none. */
    static MaskKey of(Path directory) throws IOException {
        // A lock on a file holds between processes; within one, a second lock would be an error.
        synchronized (MaskKey.class) {
            Set<StandardOpenOption> options =
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try (FileChannel file = OwnerOnly.open(directory.resolve(FILE), options)) {
                file.lock();
                ByteBuffer stored = ByteBuffer.allocate(LENGTH);
                while (stored.hasRemaining() && file.read(stored) >= 0) {}
                if (stored.hasRemaining()) {
                    new SecureRandom().nextBytes(stored.array());
                    file.position(0);
                    for (ByteBuffer drawn = ByteBuffer.wrap(stored.array()); drawn.hasRemaining(); ) {
                        file.write(drawn);
                    }
                }
                return new MaskKey(stored.array());
            }
        }
    }

    /** Bytes that nobody without the key can foresee, the same for the same purpose and text. */
    byte[] derive(String purpose, String text, int length) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] seed = mac.doFinal((purpose + '\0' + text).getBytes(StandardCharsets.UTF_16BE));
            ByteBuffer derived = ByteBuffer.allocate(length);
            for (int block = 0; derived.hasRemaining(); block++) {
                mac.update(seed);
                byte[] next = mac.doFinal(ByteBuffer.allocate(4).putInt(block).array());
                derived.put(next, 0, Math.min(next.length, derived.remaining()));
            }
            return derived.array();
        } catch (GeneralSecurityException missing) {
            // Every Java platform has the algorithm.
            throw new IllegalStateException(missing);
        }
    }
}
