package io.github.sasp4j.spec.recording;

import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Masks running text, a word at a time: a word is a run of letters and digits. What a client needs to find its way stays:
 * the scheme of a link, a documented server and path, a loopback address, the type of a file; another IP address becomes
 * one.
 *
 * <p>Each pattern takes a run without giving any of it back, or is bounded: time grows with the length of the text and
 * no faster. Thread-safe.
 */
final class TextMasker {

    private static final String PLACE = Stream.of(SpecVocabulary.servers(), SpecVocabulary.paths())
                    .flatMap(places -> places.stream().map(Pattern::quote))
                    .collect(Collectors.joining(
                            "|", "(?:", "|https?://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5}+)?+)"))
            + "(?=[\\s/?#\"'<>\\\\,;()]|\\z)";
    private static final String FILE_TYPE = "(?i:\\.(?:pdf|png|jpe?g|gif|tiff?|txt|docx?|zip)\\z)";
    private static final String ESCAPED_PUNCTUATION = "%(?i:[0-2][0-9A-F]|3[A-F]|40|5[B-F]|60|7[B-F])";
    private static final String NOT_AFTER_WORD = "(?<![\\p{L}\\p{M}\\p{N}:.])";
    private static final String NOT_BEFORE_WORD = "(?![\\p{L}\\p{M}\\p{N}]|\\.[\\p{L}\\p{N}])";
    private static final String IPV4 = NOT_AFTER_WORD + "[0-9]{1,3}+(?:\\.[0-9]{1,3}+){3}" + NOT_BEFORE_WORD;
    private static final String IPV6 =
            NOT_AFTER_WORD + "[0-9A-Fa-f]{0,4}+(?::[0-9A-Fa-f]{0,4}+){2,7}+(?!:)" + NOT_BEFORE_WORD;
    private static final String ESCAPE = "(?<=%)[0-9A-Fa-f]{2}";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");
    private static final Pattern PART =
            Pattern.compile("(" + String.join("|", PLACE, "https?://", FILE_TYPE, ESCAPED_PUNCTUATION) + ")"
                    + "|(" + String.join("|", IPV4, IPV6, ESCAPE) + ")"
                    + "|" + WORD);

    private final WordMask words;

    TextMasker(WordMask words) {
        this.words = words;
    }

    String mask(String text) {
        return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(masked(part)));
    }

    private String masked(MatchResult part) {
        boolean isAddress = part.group(2) != null;
        return part.group(1) != null || part.group().startsWith("127.")
                ? part.group()
                : WORD.matcher(part.group()).replaceAll(word -> word(word.group(), isAddress));
    }

    private String word(String word, boolean isInAddress) {
        String other = words.replace(word, isInAddress);
        // Three digits become a number below 200, so that they can stand in an address.
        return isInAddress && other.matches("[0-9]{3}") ? "1" + other.substring(1) : other;
    }
}
