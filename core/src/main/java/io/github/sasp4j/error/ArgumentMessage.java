package io.github.sasp4j.error;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the argument in the messages of -2, -3 and -4. The table of section 2.1 prints the item bare, the specification's
 * example puts it in single quotes.
 */
final class ArgumentMessage {

    private static final String ITEM = "['\"<]?([A-Za-z][\\w.!-]*?)['\">]?";
    private static final Pattern UNRECOGNIZED = Pattern.compile(ITEM + " is an unrecognized argument\\b");
    private static final Pattern MISSING = Pattern.compile("\\bThe " + ITEM + " argument is missing\\b");
    private static final Pattern INVALID = Pattern.compile("\\bThe value of the " + ITEM + " argument is invalid\\b");

    private ArgumentMessage() {}

    static Optional<String> argument(ErrorCode code, String message) {
        return switch (code) {
            case UNRECOGNIZED_ARGUMENT -> find(UNRECOGNIZED, message);
            case MISSING_ARGUMENT -> find(MISSING, message);
            case INVALID_ARGUMENT -> find(INVALID, message);
            case NOT_HTTPS, UNKNOWN_ERROR, ACCESS_DENIED, NOT_POST, CALL_LIMIT_REACHED -> Optional.empty();
        };
    }

    private static Optional<String> find(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
