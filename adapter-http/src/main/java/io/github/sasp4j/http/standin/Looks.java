package io.github.sasp4j.http.standin;

import java.util.regex.Pattern;

/**
 * What a name looks like in running text. In doubt it is one: a sentence that has lost a word can still be reported, a
 * customer's name in public cannot be taken back.
 */
final class Looks {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    private static final String LABEL = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]{0,250}[\\p{L}\\p{M}\\p{N}])?";
    private static final String TOP_LEVEL = "\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,250}[\\p{L}\\p{M}\\p{N}]";
    private static final String DOMAIN = "(?:" + LABEL + "\\.){1,126}" + TOP_LEVEL;

    private static final String TOKEN_LOOKS = "(?<token>eyJ[A-Za-z0-9_-]{5,}+(?:\\.[A-Za-z0-9_-]*+){0,2})";
    private static final String EMAIL_LOOKS = NO_LETTER_BEFORE
            + "(?<local>\"[^\"\\s]{1,64}+\"|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._%+'-]{0,254}+)@(?<host>" + DOMAIN + "|"
            + LABEL
            + ")";
    private static final String DATE_LOOKS =
            "(?<date>" + NO_LETTER_BEFORE + "[0-9]{4}-[0-9]{2}-[0-9]{2}" + NO_LETTER_AFTER + ")";
    private static final String ADDRESS_LOOKS =
            "(?<address>" + NO_LETTER_BEFORE + "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}" + NO_LETTER_AFTER + ")";
    private static final String DOMAIN_LOOKS = NO_LETTER_BEFORE + "(?<domain>" + DOMAIN + ")" + NO_LETTER_AFTER;
    private static final String HASH_LOOKS = NO_LETTER_BEFORE + "(?<hash>[0-9A-Fa-f]{32,}+)" + NO_LETTER_AFTER;
    private static final String PHONE_LOOKS = NO_LETTER_BEFORE
            + "(?<phone>(?=(?:[ +().\u00a0/-]{0,3}[0-9]){7})[+(]{0,2}[0-9][0-9 +().\u00a0/-]{5,30}[0-9])"
            + NO_LETTER_AFTER;

    static final String NAMES = String.join(
            "|", TOKEN_LOOKS, EMAIL_LOOKS, DATE_LOOKS, ADDRESS_LOOKS, DOMAIN_LOOKS, HASH_LOOKS, PHONE_LOOKS);

    private Looks() {}

    /** The text itself, as a word or within one too. */
    static String literal(String text, boolean within) {
        String quoted = "(?iu:" + Pattern.quote(text) + ")";
        return within ? quoted : NO_LETTER_BEFORE + quoted + NO_LETTER_AFTER;
    }
}
