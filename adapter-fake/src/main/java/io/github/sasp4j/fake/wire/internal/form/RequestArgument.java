package io.github.sasp4j.fake.wire.internal.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** The arguments of specification section 1, in its order. */
enum RequestArgument {
    LOGIN_NAME("loginName", 64),
    LOGIN_PASSWORD("loginPassword", 128),
    ORDER_NUMBER("orderNumber", 64),
    CERTIFICATE_ID("certificateID", 16) {
        @Override
        boolean allows(String value) {
            return DIGITS.matcher(value).matches() && super.allows(value);
        }
    },
    SASP_SESSION_ID("saspSessionID", 16);

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final String wireName;
    private final int maxCharacters;

    RequestArgument(String wireName, int maxCharacters) {
        this.wireName = wireName;
        this.maxCharacters = maxCharacters;
    }

    static Optional<RequestArgument> named(String name) {
        for (RequestArgument argument : values()) {
            if (argument.wireName.equalsIgnoreCase(name)) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    String wireName() {
        return wireName;
    }

    boolean allows(String value) {
        return !value.isEmpty() && value.codePointCount(0, value.length()) <= maxCharacters;
    }
}
