package io.github.sasp4j.spec.recording;

import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks running text, a word at a time: a word is a run of letters and digits. What a client needs to find its way stays:
 * the scheme of a link, a documented server and path, a loopback address; another IP address becomes one.
 *
 * <p>Each pattern takes a run without giving any of it back, or is bounded: time grows with the length of the text and
 * no faster. Thread-safe.
 */
final class TextMasker {

    private static final String LINK =
            "(https?://)([^\\s/?#@\"'<>\\\\]*+@)?([^\\s/?#@\"'<>\\\\,;()]*+)(/[^\\s:?#\"'<>\\\\,;()]*+)?";
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}:.])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{M}\\p{N}:]|\\.[\\p{L}\\p{N}])";
    private static final String IPV4 =
            NO_WORD_BEFORE + "([0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?![\\p{L}\\p{M}\\p{N}]|\\.[\\p{L}\\p{N}])";
    private static final String IPV6 = NO_WORD_BEFORE + "([0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})" + NO_WORD_AFTER;
    private static final String ESCAPE = "%([0-9A-Fa-f]{2})";
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]++";
    private static final Pattern MASKED = Pattern.compile(String.join("|", LINK, IPV4, IPV6, ESCAPE, WORD));
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final WordMask words;

    TextMasker(WordMask words) {
        this.words = words;
    }

    String mask(String text) {
        return MASKED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement(found)));
    }

    private String replacement(MatchResult found) {
        if (found.group(1) != null) {
            return link(found);
        }
        if (found.group(5) != null) {
            return found.group().startsWith("127.") ? found.group() : replaced(DIGITS, found.group(), this::octet);
        }
        if (found.group(6) != null) {
            return replaced(HEX, found.group(), group -> words.replace(group, true));
        }
        if (found.group(7) != null) {
            int escaped = Integer.parseInt(found.group(7), 16);
            boolean isPunctuation = escaped < 0x80 && !Character.isLetterOrDigit(escaped);
            return isPunctuation ? found.group() : "%" + words.replace(found.group(7), true);
        }
        return words.replace(found.group(), false);
    }

    private String link(MatchResult found) {
        String host = found.group(3);
        boolean isKnown = LOOPBACK.contains(host.replaceFirst(":[0-9]{1,5}$", ""))
                || SpecVocabulary.servers().contains(found.group(1) + host);
        String user = found.group(2) == null ? "" : mask(found.group(2));
        return found.group(1)
                + user
                + (isKnown ? host : mask(host))
                + path(found.group(4) == null ? "" : found.group(4));
    }

    private String path(String path) {
        return SpecVocabulary.paths().stream()
                .filter(path::endsWith)
                .findFirst()
                .map(known -> mask(path.substring(0, path.length() - known.length())) + known)
                .orElseGet(() -> mask(path));
    }

    /** A number of three digits becomes one below 200, so that it can stand in an address. */
    private String octet(String digits) {
        String other = words.replace(digits, false);
        return digits.length() == 3 ? "1" + other.substring(1) : other;
    }

    private static String replaced(Pattern part, String text, UnaryOperator<String> by) {
        return part.matcher(text).replaceAll(found -> by.apply(found.group()));
    }
}
