package io.github.sasp4j.dcv.proof;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is seen of a proof of control, and what to change. */
public sealed interface ProofResult permits ProofSeen, ProofMissing, ProofWrong, ProofPartlySeen, ProofNotChecked {

    /** Whether the proof is as it should be, so that the CA finds it. */
    default boolean isSeen() {
        return this instanceof ProofSeen;
    }

    /** Whether somebody has to publish or correct something: it is missing or wrong. */
    default boolean needsChange() {
        return this instanceof ProofMissing || this instanceof ProofWrong;
    }

    /** The result as sentences, times in UTC: in German for a German locale, in English for all others. */
    default String describe(Locale locale) {
        return describe(locale, ZoneOffset.UTC);
    }

    /** The result as sentences with times in a zone of the caller's. */
    default String describe(Locale locale, ZoneId zone) {
        return describe(ProofTexts.bundle(locale), zone);
    }

    /**
     * The result as sentences of a bundle of the caller's own, for other languages and other words.
     *
     * @param texts a text for each key of {@code proof.properties} beside this interface, whose placeholders are listed
     *     there
     */
    String describe(ResourceBundle texts, ZoneId zone);
}
