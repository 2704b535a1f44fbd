package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the secrets of one call out of texts that a peer wrote: a hostile or careless one may echo the request. Knows
 * the password or session of the call in the forms in which it may come back, and upload tokens by their looks.
 */
public final class SecretRedactor {

    private static final String REDACTED = "[redacted]";
    private static final int LONGEST_SHOWN = 200;
    private static final Pattern TOKEN_FIELD =
            Pattern.compile("(?i)(uploadDocumentToken[\"']?\\s*[:=]\\s*)(?:\"[^\"]*|'[^']*|[^\\s\"'&,}]+)");
    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){0,2}");

    private final List<Pattern> secrets;

    private SecretRedactor(List<Pattern> secrets) {
        this.secrets = secrets;
    }

    public static SecretRedactor of(Access access) {
        return ofSecret(access instanceof AccountLogin login ? login.password() : ((SaspSession) access).id());
    }

    /** Knows one secret, whatever it is. */
    public static SecretRedactor ofSecret(String secret) {
        List<String> forms = new ArrayList<>(forms(secret));
        forms.sort(Comparator.comparingInt(String::length).reversed());
        return new SecretRedactor(forms.stream()
                .map(form -> Pattern.compile(Pattern.quote(form), Pattern.CASE_INSENSITIVE))
                .toList());
    }

    /** For texts that came without a call. */
    public static SecretRedactor ofTokensOnly() {
        return new SecretRedactor(List.of());
    }

    public String clean(String text) {
        String cleaned = text;
        for (Pattern secret : secrets) {
            cleaned = secret.matcher(cleaned).replaceAll(Matcher.quoteReplacement(REDACTED));
        }
        cleaned = TOKEN_FIELD.matcher(cleaned).replaceAll("$1\"" + REDACTED);
        return JWT.matcher(cleaned).replaceAll(Matcher.quoteReplacement(REDACTED));
    }

    /**
     * What can be shown of a text: one line of 200 characters at the most. A secret is taken out before the cut, which
     * could otherwise leave half of it.
     */
    public String presentable(String text) {
        String line = clean(text).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN));
    }

    /** Whether an exception and its causes can be handed on as they are. */
    boolean isClean(Throwable failure) {
        Throwable current = failure;
        while (current != null) {
            String text = current.toString();
            if (!clean(text).equals(text)) {
                return false;
            }
            for (Throwable suppressed : current.getSuppressed()) {
                if (!isClean(suppressed)) {
                    return false;
                }
            }
            current = current.getCause();
        }
        return true;
    }

    private static Set<String> forms(String secret) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(secret);
        String formEncoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        forms.add(formEncoded);
        forms.add(formEncoded.replace("+", "%20"));
        forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"));
        forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
        String html = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        forms.add(html);
        forms.add(html.replace("\"", "&quot;").replace("'", "&#39;"));
        return forms;
    }
}
