package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.value.OpenValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The error code of an envelope, which comes as a number or as a text. */
final class ErrorCodes {

    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9]{1,18})(?:\\.0{1,10})?");

    private static final String SUCCESS = "0";
    private static final Optional<OpenValue<ErrorCode>> OF_SUCCESS =
            Optional.of(new OpenValue<ErrorCode>(Optional.empty(), SUCCESS));

    private ErrorCodes() {}

    static Optional<OpenValue<ErrorCode>> parse(String text) {
        if (text.equals(SUCCESS)) {
            return OF_SUCCESS;
        }
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches()
                ? Optional.of(OpenValue.of(ErrorCode.class, Long.toString(Long.parseLong(number.group(1)))))
                : Optional.empty();
    }

    static boolean isSuccess(OpenValue<ErrorCode> code) {
        return code.text().equals(SUCCESS);
    }
}
