package io.github.sasp4j.page.config;

import io.github.sasp4j.section.Action;
import io.github.sasp4j.value.DocumentedValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The links of {@code sasp.page.links}, by the specification's spelling of the actions. */
final class ActionLinks {

    private static final Map<String, String> ACTIONS = Arrays.stream(Action.class.getPermittedSubclasses())
            .flatMap(list -> Arrays.stream(list.getEnumConstants()))
            .map(action -> ((DocumentedValue) action).text())
            .collect(Collectors.toMap(ActionLinks::normalized, text -> text));

    private ActionLinks() {}

    /**
     * Accepts any case, with dashes or without, as environment variables have neither.
     *
     * @throws IllegalArgumentException for a key that is no action
     */
    static Map<String, String> of(Map<String, String> links) {
        Map<String, String> byAction = new LinkedHashMap<>();
        links.forEach((key, link) -> {
            String action = ACTIONS.get(normalized(key));
            if (action == null) {
                throw new IllegalArgumentException("sasp.page.links." + key + ": unknown action; known are "
                        + ACTIONS.values().stream().sorted().collect(Collectors.joining(", ")));
            }
            byAction.put(action, link);
        });
        return byAction;
    }

    private static String normalized(String key) {
        return key.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
