package io.github.sasp4j.fake.internal.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.order.OrderNumber;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Hashes as of a CSR, made of the order's number. */
final class SampleCsr {

    private SampleCsr() {}

    static CsrDigests digests(OrderNumber order) {
        String sha256 = hash("SHA-256", order);
        return new CsrDigests(
                Optional.of(hash("MD5", order)), Optional.of(sha256), Optional.of(sha256.substring(0, 8)));
    }

    private static String hash(String algorithm, OrderNumber order) {
        try {
            byte[] hash = MessageDigest.getInstance(algorithm).digest(("CSR of " + order.text()).getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no " + algorithm, e);
        }
    }
}
