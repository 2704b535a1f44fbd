package io.github.sasp4j.dcv;

import io.github.sasp4j.dcv.InstructionUnavailable.Reason;
import java.net.IDN;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a domain as the service gives it, read as a name of the DNS.
 *
 * @param ascii the name in its ASCII form, without {@code *.} and a trailing dot; the text itself if it is not a name
 * @param isWildcard whether {@code *.} stood before it
 * @param problem why it is not the name of a host; empty if it is one
 */
record DomainName(String ascii, boolean isWildcard, Optional<Reason> problem) {

    private static final int MAX_LENGTH = 253;
    private static final String WILDCARD = "*.";
    private static final String LABEL = "[0-9A-Za-z_](?:[0-9A-Za-z_-]{0,61}[0-9A-Za-z_])?";
    private static final Pattern HOST_NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9A-Fa-f:.]+");
    private static final Pattern ONLY_DIGITS_LAST = Pattern.compile(".*\\.[0-9]+");

    /** The usual labels below a country under which names are registered, as in {@code co.uk}. */
    private static final Set<String> OF_REGISTRIES =
            Set.of("ac", "co", "com", "edu", "go", "gov", "gv", "mil", "ne", "net", "nom", "or", "org");

    static DomainName of(String text) {
        boolean wildcard = text.startsWith(WILDCARD);
        String name = wildcard ? text.substring(WILDCARD.length()) : text;
        if (text.equals(Domain.SEVERAL_DOMAINS)) {
            return new DomainName(text, false, Optional.of(Reason.SEVERAL_DOMAINS));
        }
        if (IPV4.matcher(name).matches() || IPV6.matcher(name).matches()) {
            return new DomainName(name, wildcard, Optional.of(Reason.IP_ADDRESS));
        }
        String ascii = ascii(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        boolean isHost = HOST_NAME.matcher(ascii).matches()
                && !ONLY_DIGITS_LAST.matcher(ascii).matches();
        return new DomainName(ascii, wildcard, isHost ? tooLong(ascii) : Optional.of(Reason.NOT_A_HOST_NAME));
    }

    /** The same name with a label before it. */
    DomainName below(String label) {
        String longer = label + "." + ascii;
        return new DomainName(longer, false, tooLong(longer));
    }

    /** The last two labels, or the last three below endings such as {@code co.uk}; an IP address as it is. */
    static String guessedZone(String ascii) {
        if (IPV4.matcher(ascii).matches() || IPV6.matcher(ascii).matches()) {
            return ascii;
        }
        List<String> labels = List.of(ascii.split("\\.", -1));
        int last = labels.size() - 1;
        boolean registryHasTwoLabels =
                last >= 2 && labels.get(last).length() == 2 && OF_REGISTRIES.contains(labels.get(last - 1));
        return String.join(".", labels.subList(Math.max(0, last - (registryHasTwoLabels ? 2 : 1)), last + 1));
    }

    private static Optional<Reason> tooLong(String ascii) {
        return ascii.length() > MAX_LENGTH ? Optional.of(Reason.NAME_TOO_LONG) : Optional.empty();
    }

    /** Underscores and letters of either case stay: nothing is checked that {@link #HOST_NAME} checks. */
    private static String ascii(String name) {
        try {
            return name.chars().allMatch(letter -> letter < 128) ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException notAName) {
            return "";
        }
    }
}
