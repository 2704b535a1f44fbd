package io.github.sasp4j.fake.wire.internal.control;

/** What an argument of a transition is. */
enum ArgumentKind {
    DOMAIN("domain"),
    REQUIREMENT("requirement"),
    DCV_METHOD("dcvMethod"),
    DCV_CODE("dcvCode"),
    CALLBACK_CODE("callbackCode"),
    EMAIL("email"),
    PHONE_NUMBER("phoneNumber"),
    MD5("md5"),
    SHA256("sha256"),
    UNIQUE_VALUE("uniqueValue");

    private final String text;

    ArgumentKind(String text) {
        this.text = text;
    }

    /** Whether it may be left out. */
    boolean isOptional() {
        return this == UNIQUE_VALUE;
    }

    /** As it is written in a response. */
    String text() {
        return text;
    }
}
