package io.github.sasp4j.fake.internal.vendor;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Issues the access for uploads, and knows its own tokens again: the specification's address and a JWT with the claims of
 * its example. The key is no secret and guards nothing; it makes the token the same for the same order and second.
 */
public final class UploadTokens {

    private static final URI ADDRESS = URI.create("https://avspartners.sectigolabs.com/avs/ws/api/v002/order");
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final String ALGORITHM = "HmacSHA512";
    private static final SecretKeySpec KEY = new SecretKeySpec("known to everybody".getBytes(UTF_8), ALGORITHM);

    private static final String SCOPE = "POST_PAYMENT_PAGE_USER";
    private static final Pattern CLAIMS =
            Pattern.compile("\\{\"sub\":\"/order/([A-Za-z0-9_-]+)\",\"scopes\":\\[\"([A-Z_]+)\"],"
                    + "\"iss\":\"[^\"]*\",\"iat\":[0-9]+,\"exp\":([0-9]+)}");

    private UploadTokens() {}

    public static UploadAccess access(OrderNumber order, Instant now) {
        return new UploadAccess(ADDRESS, token(order, now));
    }

    static UploadToken token(OrderNumber order, Instant now) {
        Instant issued = now.truncatedTo(ChronoUnit.SECONDS);
        Instant expires = issued.plus(LIFETIME);
        return UploadToken.of(signed(claims(order, SCOPE, issued, expires)), Optional.of(expires));
    }

    /**
     * The order that a token is for.
     *
     * @throws UploadRejectedException if the token is not of this key, of another scope, or expired
     */
    static OrderNumber order(String jwt, Instant now) throws UploadRejectedException {
        int end = jwt.lastIndexOf('.');
        if (end < 0 || !encode(signature(jwt.substring(0, end))).equals(jwt.substring(end + 1))) {
            throw new UploadRejectedException("The token is not valid");
        }
        String payload = jwt.substring(jwt.indexOf('.') + 1, end);
        Matcher claims = CLAIMS.matcher(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
        if (!claims.matches() || !claims.group(2).equals(SCOPE)) {
            throw new UploadRejectedException("The token is not for uploads");
        }
        if (!Instant.ofEpochSecond(Long.parseLong(claims.group(3))).isAfter(now)) {
            throw new UploadRejectedException("The token has expired");
        }
        return OrderNumber.of(new String(Base64.getUrlDecoder().decode(claims.group(1)), UTF_8), Integer.MAX_VALUE);
    }

    public static String signed(String claims) {
        String signed = encode("{\"alg\":\"HS512\"}") + "." + encode(claims);
        return signed + "." + encode(signature(signed));
    }

    public static String claims(OrderNumber order, String scope, Instant issued, Instant expires) {
        // The order is encoded: whatever text it is, it needs no escaping in JSON then.
        return "{\"sub\":\"/order/" + encode(order.text()) + "\",\"scopes\":[\"" + scope + "\"],"
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
