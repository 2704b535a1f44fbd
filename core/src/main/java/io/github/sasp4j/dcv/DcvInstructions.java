package io.github.sasp4j.dcv;

import io.github.sasp4j.dcv.InstructionUnavailable.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Derives from the hashes of a CSR what has to be published to prove control of a domain. The specification gives the
 * hashes only; the names are those that the vendor and its resellers publish. Pure functions.
 *
 * <pre>{@code
 * DcvInstructions.cname(dcv.digests(), "www.example.com").fold(
 *         record -> record.zoneFileLine(),
 *         file -> "https://" + file.host() + file.path(),
 *         unavailable -> unavailable.reason().explanation());
 * }</pre>
 */
public final class DcvInstructions {

    private static final String FOLDER = "/.well-known/pki-validation/";
    private static final Pattern MD5 = Pattern.compile("[0-9A-Fa-f]{32}");
    private static final Pattern SHA256 = Pattern.compile("[0-9A-Fa-f]{64}");
    private static final Pattern UNIQUE_VALUE = Pattern.compile("[0-9A-Za-z]{1,20}");

    private DcvInstructions() {}

    /** The CNAME record for a domain, with {@link TargetDomain#DEFAULT}. */
    public static DcvInstruction cname(CsrDigests digests, String domain) {
        return cname(digests, domain, TargetDomain.DEFAULT);
    }

    /**
     * The CNAME record for a domain. A wildcard name is proved on the name without its {@code *.}, an internationalized
     * name in its ASCII form. An IP address has no records: it is proved by file.
     *
     * @return a {@link CnameRecord}, or {@link InstructionUnavailable} with the reason
     */
    public static DcvInstruction cname(CsrDigests digests, String domain, TargetDomain targetDomain) {
        DomainName name = DomainName.of(domain);
        Optional<Reason> problem = name.problem().or(() -> problem(digests));
        if (problem.isPresent()) {
            return new InstructionUnavailable(problem.get());
        }
        DomainName owner = name.below("_" + digests.md5().orElseThrow());
        if (owner.problem().isPresent()) {
            return new InstructionUnavailable(owner.problem().get());
        }
        String sha256 = digests.sha256().orElseThrow();
        return new CnameRecord(
                owner.ascii(),
                sha256.substring(0, 32) + "." + sha256.substring(32) + "."
                        + digests.uniqueValue().map(value -> value + ".").orElse("") + targetDomain.name());
    }

    /** The file for a domain, with {@link TargetDomain#DEFAULT}. */
    public static DcvInstruction file(CsrDigests digests, String domain) {
        return file(digests, domain, TargetDomain.DEFAULT);
    }

    /**
     * The file for a domain or an IP address, the same for HTTP and HTTPS.
     *
     * @return a {@link ValidationFile}, or {@link InstructionUnavailable} with the reason
     */
    public static DcvInstruction file(CsrDigests digests, String domain, TargetDomain targetDomain) {
        DomainName name = DomainName.of(domain);
        Optional<Reason> problem = name.isWildcard()
                ? Optional.of(Reason.WILDCARD_NOT_BY_FILE)
                : name.problem().filter(reason -> reason != Reason.IP_ADDRESS).or(() -> problem(digests));
        if (problem.isPresent()) {
            return new InstructionUnavailable(problem.get());
        }
        List<String> lines = new ArrayList<>(List.of(digests.sha256().orElseThrow(), targetDomain.name()));
        digests.uniqueValue().ifPresent(lines::add);
        return new ValidationFile(name.ascii(), FOLDER + digests.md5().orElseThrow() + ".txt", lines);
    }

    private static Optional<Reason> problem(CsrDigests digests) {
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
}
