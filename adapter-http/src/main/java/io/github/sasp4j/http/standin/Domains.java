package io.github.sasp4j.http.standin;

import io.github.sasp4j.document.UploadHosts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
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
    private static final int COUNTRY = 2;

    private final Names names;

    Domains(Names names) {
        this.names = names;
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

    private String label(String label) {
        if (label.equalsIgnoreCase("www")) {
            return label;
        }
        int start = label.startsWith("_") ? 1 : label.toLowerCase(Locale.ROOT).startsWith("xn--") ? 4 : 0;
        return label.substring(0, start) + names.of(label.substring(start));
    }

    private static boolean isOfMany(String topLevel) {
        return topLevel.length() == COUNTRY || OF_MANY.contains(topLevel.toLowerCase(Locale.ROOT));
    }
}
