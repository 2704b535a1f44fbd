package io.github.sasp4j.dcv;

import io.github.sasp4j.dcv.InstructionUnavailable.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Derives from the hashes of a CSR what has to be published to prove control of a domain. The specification gives the
 * hashes only; the names are those that the vendor and its resellers publish. Pure functions.
 */
public final class DcvInstructions {

    private static final String AUTHORITY = "sectigo.com";
    private static final String WILDCARD = "*.";
    private static final Pattern MD5 = Pattern.compile("[0-9A-Fa-f]{32}");
    private static final Pattern SHA256 = Pattern.compile("[0-9A-Fa-f]{64}");
    private static final Pattern UNIQUE_VALUE = Pattern.compile("[0-9A-Za-z]{1,20}");
    private static final String LABEL = "[0-9A-Za-z_](?:[0-9A-Za-z_-]{0,61}[0-9A-Za-z_])?";
    private static final Pattern HOST_NAME =
            Pattern.compile("(?=.{1,253}$)(?!.*\\.[0-9]+$)" + LABEL + "(?:\\." + LABEL + ")+");

    private DcvInstructions() {}

    /**
     * The CNAME record for a domain. A wildcard name is proved on the name without its {@code *.}.
     *
     * @return a {@link CnameRecord}, or {@link InstructionUnavailable} with the reason
     */
    public static DcvInstruction cname(CsrDigests digests, String domain) {
        return derive(
                digests,
                withoutWildcard(domain),
                sound -> new CnameRecord(
                        "_" + sound.md5 + "." + withoutWildcard(domain),
                        sound.sha256.substring(0, 32) + "." + sound.sha256.substring(32) + "."
                                + sound.uniqueValue.map(value -> value + ".").orElse("") + AUTHORITY));
    }

    /**
     * The file for a domain, the same for HTTP and HTTPS.
     *
     * @return a {@link ValidationFile}, or {@link InstructionUnavailable} with the reason
     */
    public static DcvInstruction file(CsrDigests digests, String domain) {
        if (domain.startsWith(WILDCARD)) {
            return new InstructionUnavailable(Reason.WILDCARD_NOT_BY_FILE);
        }
        return derive(digests, domain, sound -> {
            List<String> lines = new ArrayList<>(List.of(sound.sha256, AUTHORITY));
            sound.uniqueValue.ifPresent(lines::add);
            return new ValidationFile(domain, "/.well-known/pki-validation/" + sound.md5 + ".txt", lines);
        });
    }

    private static DcvInstruction derive(
            CsrDigests digests, String host, Function<SoundDigests, DcvInstruction> instruction) {
        Optional<Reason> obstacle = obstacle(digests, host);
        if (obstacle.isPresent()) {
            return new InstructionUnavailable(obstacle.get());
        }
        return instruction.apply(
                new SoundDigests(digests.md5().orElseThrow(), digests.sha256().orElseThrow(), digests.uniqueValue()));
    }

    private static Optional<Reason> obstacle(CsrDigests digests, String host) {
        if (!HOST_NAME.matcher(host).matches()) {
            return Optional.of(Reason.NOT_A_HOST_NAME);
        }
        if (digests.md5().isEmpty() || digests.sha256().isEmpty()) {
            return Optional.of(Reason.DIGEST_MISSING);
        }
        if (!MD5.matcher(digests.md5().get()).matches()) {
            return Optional.of(Reason.MD5_MALFORMED);
        }
        if (!SHA256.matcher(digests.sha256().get()).matches()) {
            return Optional.of(Reason.SHA256_MALFORMED);
        }
        return digests.uniqueValue()
                .filter(value -> !UNIQUE_VALUE.matcher(value).matches())
                .map(malformed -> Reason.UNIQUE_VALUE_MALFORMED);
    }

    private static String withoutWildcard(String domain) {
        return domain.startsWith(WILDCARD) ? domain.substring(WILDCARD.length()) : domain;
    }

    private record SoundDigests(String md5, String sha256, Optional<String> uniqueValue) {}
}
