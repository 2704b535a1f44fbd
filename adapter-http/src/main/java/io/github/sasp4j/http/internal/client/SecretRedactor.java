package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** The fewest letters in which a credential with its name, or a token, can stand. */
    private static final int SHORTEST_SHAPE = 8;

    private final int shortestSecret;
    private final Supplier<List<Pattern>> patterns;
    private volatile @Nullable List<Pattern> compiled;

    private SecretRedactor(int shortestSecret, Supplier<List<Pattern>> patterns) {
        this.shortestSecret = shortestSecret;
        this.patterns = patterns;
    }

    public static SecretRedactor of(Access access) {
        if (access instanceof AccountLogin login) {
            return new SecretRedactor(
                    shortest(login.password()),
                    () -> List.of(
                            SecretPatterns.of(login.password()),
                            SecretPatterns.ofBasicCredentials(login.name(), login.password())));
        }
        return ofSecret(((SaspSession) access).id());
    }

    /** Knows one secret, whatever it is. */
    public static SecretRedactor ofSecret(String secret) {
        return new SecretRedactor(shortest(secret), () -> List.of(SecretPatterns.of(secret)));
    }

    /** For texts that came without a call. */
    public static SecretRedactor ofTokensOnly() {
        return new SecretRedactor(Integer.MAX_VALUE, List::of);
    }

    /** Whether a field is named like one that holds a credential, in whatever spelling. */
    public static boolean isCredential(String fieldName) {
        return CREDENTIAL_FIELD.matcher(fieldName).find();
    }

    public String clean(String text) {
        String cleaned = text;
        if (text.length() >= shortestSecret) {
            for (Pattern secret : secrets()) {
                cleaned = secret.matcher(cleaned).replaceAll(Matcher.quoteReplacement(REDACTED));
            }
        }
        if (cleaned.length() < SHORTEST_SHAPE) {
            return cleaned;
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

    /** Compiled when a text is first searched for them: most calls have none that could hold a secret. */
    private List<Pattern> secrets() {
        List<Pattern> known = compiled;
        if (known == null) {
            known = patterns.get();
            compiled = known;
        }
        return known;
    }

    /** In each form that is searched for, a letter of the secret stands for one letter at least. */
    private static int shortest(String secret) {
        return secret.codePointCount(0, secret.length());
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
