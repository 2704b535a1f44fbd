package io.github.sasp4j.page.view;

import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.StepKind;
import io.github.sasp4j.section.Action;
import io.github.sasp4j.value.DocumentedValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the customer does what an order waits for. A key is the specification's name of an action, the name of a
 * {@link StepKind}, {@link #DOWNLOAD}, {@link #INSTALL} or {@link #SUPPORT}.
 */
public final class PageLinks {

    /** The key of the page from which an issued certificate is downloaded. */
    public static final String DOWNLOAD = "download";

    /** The key of the page that explains how a certificate is installed. */
    public static final String INSTALL = "install";

    /** The key of the page on which the support team is reached; it has no order on pages of no order. */
    public static final String SUPPORT = "support";

    private static final Map<String, String> KEYS = Stream.of(
                    Arrays.stream(Action.class.getPermittedSubclasses())
                            .flatMap(list -> Arrays.stream(list.getEnumConstants()))
                            .map(action -> ((DocumentedValue) action).text()),
                    Arrays.stream(StepKind.values()).map(StepKind::name),
                    Stream.of(DOWNLOAD, INSTALL, SUPPORT))
            .flatMap(keys -> keys)
            .collect(Collectors.toMap(PageLinks::normalized, key -> key, (action, kind) -> action, TreeMap::new));

    private final Map<String, String> links;

    private PageLinks(Map<String, String> links) {
        this.links = links;
    }

    /**
     * Accepts keys in any case, with dashes and underscores or without, as environment variables have none.
     *
     * @param links in which {@code {orderNumber}} stands for the order
     * @throws IllegalArgumentException for an unknown key
     */
    public static PageLinks of(Map<String, String> links) {
        Map<String, String> known = new LinkedHashMap<>();
        links.forEach((key, link) -> {
            String normalized = normalized(key);
            if (!KEYS.containsKey(normalized)) {
                throw new IllegalArgumentException(
                        "sasp.page.links." + key + ": unknown action; known are " + String.join(", ", KEYS.values()));
            }
            known.put(normalized, link);
        });
        return new PageLinks(Map.copyOf(known));
    }

    /** The link of an action, a step or one of the keys, by its own name. */
    public Optional<String> of(String key, String orderNumber) {
        return Optional.ofNullable(links.get(normalized(key)))
                .map(link -> link.replace("{orderNumber}", URLEncoder.encode(orderNumber, StandardCharsets.UTF_8)));
    }

    /** The link of a step: that of its action, else that of its kind. */
    Optional<String> of(NextStep step, String orderNumber) {
        return step.action()
                .flatMap(action -> of(action.text(), orderNumber))
                .or(() -> of(step.kind().name(), orderNumber));
    }

    private static String normalized(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
