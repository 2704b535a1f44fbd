package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the error code in a response that cannot be read as a whole: a letter of another charset, a stray backslash, a
 * trailing comma or a key in another case does not hide what the service says.
 */
final class LegibleError {

    private static final Pattern CODE = Pattern.compile(
            "(?i)\\berror_?code[\"'\\\\]*\\s*[:=]\\s*[\"'\\\\]*([+-]?[0-9]{1,18}(?:\\.0{1,10})?)(?![0-9.])");
    private static final Pattern MESSAGE =
            Pattern.compile("(?i)\\berror_?message[\"'\\\\]*\\s*[:=]\\s*[\"']?([^\"&}\\r\\n]{0,1000})");

    /** The format of sibling operations: the code, a line feed, a text. */
    private static final Pattern LINES = Pattern.compile("\\s*(-[0-9]{1,9})[ \\t]*(?:\\R([^\\r\\n]{0,1000})\\R?)?");

    private LegibleError() {}

    static Optional<VendorError> in(String text, SecretRedactor redactor) {
        Matcher lines = LINES.matcher(text);
        if (lines.matches()) {
            return error(lines.group(1), Optional.ofNullable(lines.group(2)), redactor);
        }
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            return Optional.empty();
        }
        Matcher message = MESSAGE.matcher(text);
        return error(code.group(1), message.find() ? Optional.of(message.group(1)) : Optional.empty(), redactor);
    }

    private static Optional<VendorError> error(String code, Optional<String> message, SecretRedactor redactor) {
        return ErrorCodes.parse(code)
                .filter(known -> !ErrorCodes.isSuccess(known))
                .map(known -> new VendorError(known, redactor.message(message.orElse("")), Optional.empty()));
    }
}
