package io.github.sasp4j.dcv.proof;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * CAA records by which the CA must not issue, whatever else is proved.
 *
 * @param name where the records are
 * @param tag the tag of the record that is missing
 * @param allowed the CAs that may issue
 * @param issuer the domain by which a record would allow the CA
 */
public record CaaExclusion(String name, String tag, List<String> allowed, String issuer) {

    /** Checks and copies the parts. */
    public CaaExclusion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(issuer, "issuer");
        allowed = List.copyOf(allowed);
    }

    /** What to change, as sentences: in German for a German locale, in English for all others. */
    public String describe(Locale locale) {
        return describe(ProofTexts.bundle(locale));
    }

    /** The same as sentences of a bundle of the caller's own, under the key {@code CAA}. */
    public String describe(ResourceBundle texts) {
        return new ProofTexts(texts).text("CAA", name, tag, issuer);
    }
}
