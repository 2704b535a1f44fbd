package io.github.sasp4j.http.standin;

import io.github.sasp4j.document.UploadHosts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stand-ins for host names, label by label: what lies under one name lies under its stand-in. What the vendor has stays,
 * and so do a wildcard, {@code www}, and a top-level domain that many have.
 */
final class Domains {

    private static final Set<String> KEPT = Stream.concat(
                    UploadHosts.vendor().domains().stream(),
                    Stream.of("comodo.com", "comodoca.com", "usertrust.com", "sasp4j.invalid", "localhost"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_MANY = Set.of(
            "com",
            "net",
            "org",
            "info",
            "biz",
            "name",
            "pro",
            "int",
            "gov",
            "edu",
            "mil",
            "arpa",
            "example",
            "test",
            "invalid",
            "localhost",
            "local",
            "internal");

    private static final Pattern HASH = Pattern.compile("_?[0-9A-Fa-f]{32,}");
    private static final Pattern LABEL = Pattern.compile("([_-]*+(?:[xX][nN]--)?)(.*?[^_-])([_-]*)");
    private static final Pattern UP_TO_TOP_LEVEL = Pattern.compile(".*\\.\\p{L}[^.]*[\\p{L}\\p{M}\\p{N}]");
    private static final int COUNTRY = 2;

    private final Names names;

    Domains(Names names) {
        this.names = names;
    }

    /** Of a text that looks like one: what follows the last label that can be a top-level domain is no part of it. */
    String withinRun(String run) {
        Matcher beginning = UP_TO_TOP_LEVEL.matcher(run);
        return beginning.lookingAt() ? of(beginning.group()) + run.substring(beginning.end()) : run;
    }

    String of(String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        boolean kept = KEPT.stream().anyMatch(name -> lower.equals(name) || lower.endsWith("." + name));
        String[] labels = domain.split("\\.", -1);
        for (int i = 0; i < labels.length; i++) {
            boolean last = i == labels.length - 1 && labels.length > 1;
            if (HASH.matcher(labels[i]).matches() || !(kept || (last && isOfMany(labels[i])))) {
                labels[i] = label(labels[i]);
            }
        }
        return Arrays.stream(labels).collect(Collectors.joining("."));
    }

    /** What a sentence has put around a label, and the mark of an encoded one, are no part of its name. */
    private String label(String label) {
        Matcher name = LABEL.matcher(label);
        if (label.equalsIgnoreCase("www") || !name.matches()) {
            return label;
        }
        return name.group(1) + names.of(name.group(2)) + name.group(3);
    }

    private static boolean isOfMany(String topLevel) {
        return topLevel.length() == COUNTRY || OF_MANY.contains(topLevel.toLowerCase(Locale.ROOT));
    }
}
