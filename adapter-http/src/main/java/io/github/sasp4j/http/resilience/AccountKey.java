package io.github.sasp4j.http.resilience;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Whose limits a call counts against: a login by its name, a session by itself. Holds no secret, as a shared budget may
 * store it.
 */
record AccountKey(String text) {

    /** Uploads are authorized by their token alone. */
    static final AccountKey UPLOADS = new AccountKey("uploads");

    private static final int DIGEST_BYTES = 12;

    static AccountKey of(Access access) {
        return access instanceof AccountLogin login
                ? new AccountKey("login " + login.name())
                : new AccountKey("session " + digest(((SaspSession) access).id()));
    }

    private static String digest(String session) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java runtime has no SHA-256", missing);
        }
    }
}
