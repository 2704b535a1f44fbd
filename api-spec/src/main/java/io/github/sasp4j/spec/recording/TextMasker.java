package io.github.sasp4j.spec.recording;

import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Masks running text, a word at a time: a word is a run of letters and digits. What a client needs to find its way stays:
 * the scheme of a link, a documented server and path, a loopback address; another IP address becomes one. Time grows with
 * the length of the text and no faster. For one text, in one thread.
 */
final class TextMasker {

    private static final String AFTER_HOST = " /?#\\\"'<>,;()";
    private static final String AFTER_PATH = " ?#\\\"'<>,;()";
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final WordMask words;
    private final int[] text;
    private final boolean[] done;

    private TextMasker(WordMask words, String text) {
        this.words = words;
        this.text = text.codePoints().toArray();
        this.done = new boolean[this.text.length];
    }

    static String mask(WordMask words, String text) {
        TextMasker masker = new TextMasker(words, text);
        masker.keepLinks();
        masker.maskAddresses();
        masker.maskWords();
        return masker.text(0, masker.text.length);
    }

    private void keepLinks() {
        for (int at = link(0), next; at < text.length; at = next) {
            next = link(at + 3);
            int start = at - (endsWith(at, "https") ? 5 : endsWith(at, "http") ? 4 : 0);
            Arrays.fill(done, start, at, true);
            int end = run(at + 3, next, c -> AFTER_HOST.indexOf(c) < 0);
            int host = end;
            while (host > at + 3 && text[host - 1] != '@') {
                host--;
            }
            String address = text(host, end);
            if (LOOPBACK.contains(address.replaceFirst(":[0-9]{1,5}$", ""))
                    || SpecVocabulary.servers().contains(text(start, at + 3) + address)) {
                Arrays.fill(done, host, end, true);
            }
            int pathEnd = run(end, next, c -> AFTER_PATH.indexOf(c) < 0);
            String path = text(end, pathEnd);
            SpecVocabulary.paths().stream()
                    .filter(path::endsWith)
                    .forEach(known -> Arrays.fill(done, pathEnd - known.length(), pathEnd, true));
        }
    }

    /** Where the next link has its colon, or the end of the text. */
    private int link(int from) {
        int at = from;
        while (at < text.length && !endsWith(at + 3, "://")) {
            at++;
        }
        return at;
    }

    private void maskAddresses() {
        for (int i = 0, end; i < text.length; i = end + 1) {
            end = run(i, text.length, c -> c == ':' || c == '.' || (c < 0x80 && MaskAlphabet.isReplaced(c)));
            if (end > i && !done[i]) {
                maskAddress(i, end);
            }
        }
    }

    private void maskAddress(int start, int end) {
        String candidate = text(start, end);
        String four = candidate.split(":", 2)[0];
        if (four.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}\\.?")) {
            int at = start;
            for (String number : four.split("\\.", 4)) {
                int wordEnd = at + number.replace(".", "").length();
                if (!four.startsWith("127.")) {
                    words.replace(text, at, wordEnd, false);
                    // At most 199, so that it is a number of an address.
                    text[at] = wordEnd - at == 3 ? '1' : text[at];
                }
                Arrays.fill(done, at, wordEnd, true);
                at = wordEnd + 1;
            }
        } else if (candidate.matches("[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}") && !candidate.equals("::1")) {
            for (int i = start, wordEnd; i < end; i = wordEnd + 1) {
                wordEnd = run(i, end, c -> c != ':');
                words.replace(text, i, wordEnd, true);
                Arrays.fill(done, i, wordEnd, true);
            }
        }
    }

    private void maskWords() {
        for (int i = 0, end; i < text.length; i = Math.max(end, i + 1)) {
            int escape = i + 2 < text.length && text[i] == '%' ? escaped(text(i + 1, i + 3)) : -1;
            if (escape >= 0) {
                end = i + 3;
                if (escape > 0x7F || MaskAlphabet.isReplaced(escape)) {
                    words.replace(text, i + 1, end, true);
                }
            } else {
                end = i;
                while (end < text.length && !done[end] && MaskAlphabet.isReplaced(text[end])) {
                    end++;
                }
                words.replace(text, i, end, false);
            }
        }
    }

    /** The byte that two digits of a percent-encoding mean; negative if they are none. */
    private static int escaped(String digits) {
        return digits.matches("[0-9A-Fa-f]{2}") ? Integer.parseInt(digits, 16) : -1;
    }

    private boolean endsWith(int end, String suffix) {
        return end >= suffix.length()
                && end <= text.length
                && text(end - suffix.length(), end).equals(suffix);
    }

    private int run(int start, int limit, IntPredicate belongs) {
        int end = start;
        while (end < limit && belongs.test(text[end])) {
            end++;
        }
        return end;
    }

    private String text(int start, int end) {
        return new String(text, start, end - start);
    }
}
