package io.github.sasp4j.testkit.contract;

import io.github.sasp4j.document.ValidationDocument;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** SampleDocuments for tests: reproducible bytes under names of three scripts. */
public final class SampleDocuments {

    /** Names in Latin, Greek and Chinese letters, with a quote and a blank among them. */
    public static final List<String> NAMES = List.of("A \"true\" copy.pdf", "Καταστατικό.pdf", "营业执照.pdf", "Żółć.png");

    private SampleDocuments() {}

    /** So many bytes that look like nothing. */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    /** A PDF, as far as its name goes. */
    public static ValidationDocument pdf(String name, byte[] bytes) {
        return ValidationDocument.of(name, "application/pdf", bytes);
    }

    /** Ten files of different lengths, some of them shorter than any buffer. */
    public static List<ValidationDocument> ten() {
        List<ValidationDocument> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(pdf("document " + i + ".pdf", bytes(1 + i * 20_011)));
        }
        return ten;
    }

    /** The SHA-256 as lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
