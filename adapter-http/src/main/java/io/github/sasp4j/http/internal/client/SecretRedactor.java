package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the secrets of one call out of texts that a peer wrote: a hostile or careless one may echo the request. Knows
 * the password, session or token of the call in the forms in which it may come back, the values of fields named like
 * credentials, and tokens by their shape.
 */
public final class SecretRedactor {

    private static final String REDACTED = "[redacted]";
    private static final int LONGEST_EXCERPT = 200;
    private static final int LONGEST_MESSAGE = 500;

    private static final String CREDENTIAL_NAME =
            "(?:login[-_]?password|password|passwd|sasp[-_]?session[-_]?id|session[-_]?id|upload[-_]?document[-_]?token)";
    private static final Pattern CREDENTIAL_FIELD = Pattern.compile("(?i)" + CREDENTIAL_NAME);
    private static final String QUOTE = "(?:\\\\?[\"'’]|&quot;|&apos;|&#0*3[49];?|&#x2[27];?|%2[27]|\\\\u002[27])?";
    private static final Pattern CREDENTIAL_VALUE = Pattern.compile("(?i)(" + CREDENTIAL_NAME + QUOTE
            + "\\s*(?:=>|[:=>]|&#0*6[12];?|&#x3[de];?|%3[ad]|\\\\u003[ad])\\s*" + QUOTE
            + ")(?!\\[redacted])[^\\s\"'<&,;}\\\\]+");

    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){0,2}");
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s\\u2028\\u2029]+");

    private final List<Pattern> secrets;

    private SecretRedactor(List<Pattern> secrets) {
        this.secrets = secrets;
    }

    public static SecretRedactor of(Access access) {
        if (access instanceof AccountLogin login) {
            return new SecretRedactor(List.of(
                    SecretPatterns.of(login.password()),
                    SecretPatterns.ofBasicCredentials(login.name(), login.password())));
        }
        return ofSecret(((SaspSession) access).id());
    }

    /** Knows one secret, whatever it is. */
    public static SecretRedactor ofSecret(String secret) {
        return new SecretRedactor(List.of(SecretPatterns.of(secret)));
    }

    /** For texts that came without a call. */
    public static SecretRedactor ofTokensOnly() {
        return new SecretRedactor(List.of());
    }

    /** Whether a field is named like one that holds a credential, in whatever spelling. */
    public static boolean isCredential(String fieldName) {
        return CREDENTIAL_FIELD.matcher(fieldName).find();
    }

    public String clean(String text) {
        String cleaned = text;
        for (Pattern secret : secrets) {
            cleaned = secret.matcher(cleaned).replaceAll(Matcher.quoteReplacement(REDACTED));
        }
        cleaned = CREDENTIAL_VALUE.matcher(cleaned).replaceAll("$1" + Matcher.quoteReplacement(REDACTED));
        return JWT.matcher(cleaned).replaceAll(Matcher.quoteReplacement(REDACTED));
    }

    /** An excerpt: one line of 200 characters at the most. */
    public String excerpt(String text) {
        return line(text, LONGEST_EXCERPT);
    }

    /** A sentence of a peer as part of a message: one line of 500 characters at the most. */
    public String message(String text) {
        return line(text, LONGEST_MESSAGE);
    }

    /** A secret is taken out before the cut, which could otherwise leave half of it. */
    private String line(String text, int longest) {
        String line = NOT_SHOWN.matcher(clean(text)).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest));
    }

    /** Whether an exception with its causes can be shown as it is: no secret, nothing long, nothing that acts on a terminal. */
    boolean isPresentable(Throwable failure) {
        for (Throwable current = failure; current != null; current = current.getCause()) {
            String text = current.toString();
            if (!message(text).equals(text)) {
                return false;
            }
            for (Throwable suppressed : current.getSuppressed()) {
                if (!isPresentable(suppressed)) {
                    return false;
                }
            }
        }
        return true;
    }
}
