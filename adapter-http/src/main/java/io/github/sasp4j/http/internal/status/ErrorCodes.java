package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.value.OpenValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The error code of an envelope, which comes as a number or as a text. */
final class ErrorCodes {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}");

    private ErrorCodes() {}

    static Optional<OpenValue<ErrorCode>> parse(String text) {
        String number = text.strip();
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(OpenValue.of(ErrorCode.class, Long.toString(Long.parseLong(number))));
    }

    static boolean isSuccess(OpenValue<ErrorCode> code) {
        return code.text().equals("0");
    }
}
