package io.github.sasp4j.dcv.proof;

import io.github.sasp4j.dcv.ValidationFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is seen of a validation file. */
record FileRules(ValidationFile file, FileResponse response) {

    private static final int OK = 200;
    private static final Set<Integer> NOT_THERE = Set.of(404, 410);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern SHA256 = Pattern.compile("[0-9A-Fa-f]{64}");
    private static final Pattern HTML = Pattern.compile("(?is)\\s*<(?:!doctype\\s+html|html|head|body|!--|\\?xml).*");

    /** The byte order marks of UTF-8 and UTF-16, byte by byte. */
    private static final List<String> BYTE_ORDER_MARKS = List.of("\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE");

    private static final int EXCERPT = 100;

    ProofResult result() {
        if (NOT_THERE.contains(response.status())) {
            return new ProofMissing(response.url(), true, Optional.empty());
        }
        if (REDIRECTS.contains(response.status())) {
            return wrong(ProofMistake.FILE_REDIRECTED, response.location().orElse("?"));
        }
        if (response.status() != OK) {
            return wrong(ProofMistake.FILE_STATUS, Integer.toString(response.status()));
        }
        return body(response.body());
    }

    private ProofResult body(String body) {
        if (BYTE_ORDER_MARKS.stream().anyMatch(body::startsWith)) {
            return wrong(ProofMistake.FILE_BYTE_ORDER_MARK, excerpt());
        }
        if (HTML.matcher(body).matches()) {
            return wrong(ProofMistake.FILE_HTML, excerpt());
        }
        if (body.isBlank()) {
            return wrong(ProofMistake.FILE_EMPTY, "");
        }
        List<String> words = List.of(body.strip().split("\\s+"));
        if (!response.complete() || !sameWords(words, file.lines())) {
            return wrong(otherContent(words), excerpt());
        }
        if (!hasLines(body)) {
            return wrong(ProofMistake.FILE_LINE_ENDS, "");
        }
        return isText()
                ? new ProofSeen(response.url(), ProofSeen.Kind.FILE)
                : wrong(ProofMistake.FILE_CONTENT_TYPE, response.contentType().orElse("?"));
    }

    private ProofMistake otherContent(List<String> words) {
        List<String> wanted = file.lines();
        if (!words.get(0).equalsIgnoreCase(wanted.get(0))) {
            return SHA256.matcher(words.get(0)).matches()
                    ? ProofMistake.FILE_OTHER_CSR
                    : ProofMistake.FILE_OTHER_CONTENT;
        }
        boolean sameDomain = words.size() > 1 && words.get(1).equalsIgnoreCase(wanted.get(1));
        if (sameDomain && wanted.size() > words.size()) {
            return ProofMistake.FILE_UNIQUE_VALUE_MISSING;
        }
        if (sameDomain && wanted.size() == words.size()) {
            return ProofMistake.FILE_OTHER_UNIQUE_VALUE;
        }
        return !sameDomain && words.size() == wanted.size()
                ? ProofMistake.FILE_OTHER_TARGET_DOMAIN
                : ProofMistake.FILE_OTHER_CONTENT;
    }

    /** The last line may lack its end. */
    private boolean hasLines(String body) {
        String unix = body.endsWith("\n") ? body : body + "\n";
        return unix.equalsIgnoreCase(file.content());
    }

    private boolean isText() {
        String type = response.contentType().orElse("").toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().equals(ValidationFile.MEDIA_TYPE);
    }

    private String excerpt() {
        String line = response.body().strip().replaceAll("[^\\x20-\\x7E]+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private ProofWrong wrong(ProofMistake mistake, String found) {
        return new ProofWrong(mistake, response.url(), found, String.join(" ", file.lines()));
    }

    /** The unique value is compared exactly, hash and domain without regard to case. */
    private static boolean sameWords(List<String> words, List<String> lines) {
        if (words.size() != lines.size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean same = i < 2
                    ? words.get(i).equalsIgnoreCase(lines.get(i))
                    : words.get(i).equals(lines.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
