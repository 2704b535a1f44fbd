package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.dcv.CsrDigests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The hashes of CSRs that nobody has made. */
final class SampleDigests {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private SampleDigests() {}

    /** Those of the CSR for an order. */
    static CsrDigests of(String orderNumber) {
        return digests("the CSR of order " + orderNumber);
    }

    /** Those of the CSR that comes in its place. */
    static CsrDigests another(String orderNumber) {
        return digests("another CSR of order " + orderNumber);
    }

    private static CsrDigests digests(String csr) {
        return new CsrDigests(Optional.of(hash("MD5", csr)), Optional.of(hash("SHA-256", csr)), Optional.empty());
    }

    private static String hash(String algorithm, String csr) {
        try {
            return HEX.formatHex(MessageDigest.getInstance(algorithm).digest(csr.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasBoth) {
            throw new IllegalStateException(everyJdkHasBoth);
        }
    }
}
