package io.github.sasp4j.http.standin;

import java.util.regex.Pattern;

/**
 * What a name looks like in running text. In doubt it is one: a sentence that has lost a word can still be reported, a
 * customer's name in public cannot be taken back.
 *
 * <p>Each pattern begins where a run of its letters does, takes the run without giving any of it back, and is bounded:
 * the time that a text takes grows with its length and no faster.
 */
final class Looks {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    private static final String IN_LABEL = "[\\p{L}\\p{M}\\p{N}_-]";
    private static final String NO_LABEL_BEFORE = "(?<!" + IN_LABEL + ")";
    private static final String LABEL = IN_LABEL + "{1,250}+";
    private static final String IN_LOCAL = "[\\p{L}\\p{M}\\p{N}._%+'-]";

    private static final String TOKEN_LOOKS = "(?<token>eyJ[A-Za-z0-9_-]{5,}+(?:\\.[A-Za-z0-9_-]*+){0,2}+)";
    private static final String EMAIL_LOOKS = "(?:(?<!" + IN_LOCAL + ")[._%+'-]{0,9}+(?<local>[\\p{L}\\p{N}]" + IN_LOCAL
            + "{0,254}+)|(?<quoted>\"[^\"\\s]{1,64}+\"))@(?<host>" + LABEL + "(?:\\." + LABEL + "){0,126}+)";
    private static final String DATE_LOOKS =
            "(?<date>" + NO_LETTER_BEFORE + "[0-9]{4}-[0-9]{2}-[0-9]{2}" + NO_LETTER_AFTER + ")";
    private static final String ADDRESS_LOOKS =
            "(?<address>" + NO_LETTER_BEFORE + "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}" + NO_LETTER_AFTER + "(?!\\.\\p{L}))";
    private static final String PHONE_LOOKS = NO_LETTER_BEFORE
            + "(?<phone>(?=(?:[ +().\u00a0/-]{0,3}[0-9]){7})[+(]{0,2}[0-9][0-9 +().\u00a0/-]{5,30}[0-9])"
            + NO_LETTER_AFTER;
    private static final String HASH_LOOKS = NO_LABEL_BEFORE + "(?<hash>[0-9A-Fa-f]{32,}+)(?!\\.?" + IN_LABEL + ")";
    private static final String DOMAIN_LOOKS = NO_LABEL_BEFORE + "(?<domain>" + LABEL + "(?:\\." + LABEL + "){1,126}+)";

    static final String NAMES = String.join(
            "|", TOKEN_LOOKS, EMAIL_LOOKS, DATE_LOOKS, ADDRESS_LOOKS, PHONE_LOOKS, HASH_LOOKS, DOMAIN_LOOKS);

    private Looks() {}

    /** The text itself, as a word or within one too. */
    static String literal(String text, boolean within) {
        String quoted = "(?iu:" + Pattern.quote(text) + ")";
        return within ? quoted : NO_LETTER_BEFORE + quoted + NO_LETTER_AFTER;
    }
}
