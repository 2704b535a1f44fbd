package io.github.sasp4j.fake.internal.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.order.OrderNumber;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Hashes as of a CSR, which nobody has made. */
public final class SampleCsr {

    private SampleCsr() {}

    static CsrDigests digests(OrderNumber order) {
        String csr = "CSR of " + order.text();
        String sha256 = hash("SHA-256", csr);
        return new CsrDigests(Optional.of(hash("MD5", csr)), Optional.of(sha256), Optional.of(sha256.substring(0, 8)));
    }

    /** The hash of a text in a CSR's place, in upper-case digits. */
    public static String hash(String algorithm, String csr) {
        try {
            byte[] hash = MessageDigest.getInstance(algorithm).digest(csr.getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no " + algorithm, e);
        }
    }
}
