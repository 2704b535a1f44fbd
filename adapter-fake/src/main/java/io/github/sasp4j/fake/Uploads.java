package io.github.sasp4j.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Issues the access for uploads: the document's address and a JWT with the claims of its example. The key is no
 * secret and guards nothing; it makes the token the same for the same order and second.
 */
final class Uploads {

    private static final URI ADDRESS = URI.create("https://avspartners.sectigolabs.com/avs/ws/api/v002/order");
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final String ALGORITHM = "HmacSHA512";
    private static final SecretKeySpec KEY = new SecretKeySpec("known to everybody".getBytes(UTF_8), ALGORITHM);

    private Uploads() {}

    static Optional<UploadAccess> of(OrderNumber order, Instant now) {
        Instant issued = now.truncatedTo(ChronoUnit.SECONDS);
        Instant expires = issued.plus(LIFETIME);
        String signed = encode("{\"alg\":\"HS512\"}") + "." + encode(claims(order, issued, expires));
        String jwt = signed + "." + encode(signature(signed));
        return Optional.of(new UploadAccess(ADDRESS, UploadToken.of(jwt, Optional.of(expires))));
    }

    private static String claims(OrderNumber order, Instant issued, Instant expires) {
        // The order is encoded: whatever text it is, it needs no escaping in JSON then.
        return "{\"sub\":\"/order/" + encode(order.text()) + "\",\"scopes\":[\"POST_PAYMENT_PAGE_USER\"],"
                + "\"iss\":\"https://avs.example.com\",\"iat\":" + issued.getEpochSecond() + ",\"exp\":"
                + expires.getEpochSecond() + "}";
    }

    private static byte[] signature(String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(KEY);
            return mac.doFinal(signed.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no " + ALGORITHM, e);
        }
    }

    private static String encode(String text) {
        return encode(text.getBytes(UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
