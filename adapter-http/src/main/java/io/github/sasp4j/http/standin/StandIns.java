package io.github.sasp4j.http.standin;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Who stands in for whom. The same name has the same stand-in as long as this lives, in whatever exchange it turns up.
 * Another one of these draws others, so that two collections of files cannot be laid side by side. Thread-safe.
 */
public final class StandIns {

    /** Every domain has these by the rules for certificates; they tell nobody apart. */
    private static final Set<String> ROLES =
            Set.of("admin", "administrator", "hostmaster", "postmaster", "webmaster", "support");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern SEVERAL_DIGITS = Pattern.compile("(?:[^0-9]*+[0-9]){3}.*+", Pattern.DOTALL);

    private final Map<String, String> passwords = new HashMap<>();
    private final Names names;
    private final Names exact;
    private final Domains domains;
    private final Tokens tokens;

    /** Draws from a source that nobody can foresee. */
    public StandIns() {
        this(new SecureRandom());
    }

    StandIns(RandomGenerator random) {
        Shapes shapes = new Shapes(random);
        this.names = Names.caseless(shapes);
        this.exact = Names.exact(shapes);
        this.domains = new Domains(names);
        this.tokens = new Tokens(exact);
    }

    /** What takes the names out of one exchange; that is for one thread. */
    public Disguise newDisguise() {
        return new Disguise(this);
    }

    /** @param text what becomes of the texts within a token that are kept */
    synchronized String of(FieldKind kind, String value, UnaryOperator<String> text) {
        return switch (kind) {
            case TEXT, NAME -> names.of(value);
            case SECRET, OWN_WORDS -> exact.of(value);
            // Its length and its letters tell too much of it.
            case PASSWORD -> passwords.computeIfAbsent(value, first -> "stand-in-" + (passwords.size() + 1));
            case TOKEN -> tokens.of(value, text);
            case DOMAIN -> domains.of(value);
            case PHONE -> SEVERAL_DIGITS.matcher(value).matches() ? phone(value) : names.of(value);
        };
    }

    synchronized String withinRun(String run) {
        return domains.withinRun(run);
    }

    synchronized String email(String local, String host) {
        String who = ROLES.contains(local.toLowerCase(Locale.ROOT)) ? local : names.of(local);
        return who + "@" + domains.of(host);
    }

    /** The digits count; how they are grouped stays. */
    private String phone(String number) {
        String digits = names.of(number.replaceAll("[^0-9]", ""));
        int[] next = {0};
        return DIGIT.matcher(number).replaceAll(digit -> String.valueOf(digits.charAt(next[0]++)));
    }
}
