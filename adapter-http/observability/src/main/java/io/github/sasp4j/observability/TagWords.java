package io.github.sasp4j.observability;

import java.util.Locale;

/** The values of tags, alike in metrics and observations. */
final class TagWords {

    static final String SUCCESS = "success";

    private TagWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
