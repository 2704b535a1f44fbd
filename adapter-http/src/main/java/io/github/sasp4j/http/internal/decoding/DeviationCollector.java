package io.github.sasp4j.http.internal.decoding;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the reading of one answer has found: departures from the specification, and raw text that the model has no place
 * for. Belongs to one call and one thread.
 */
public final class DeviationCollector {

    private static final int MAX_DETAIL = 100;
    private static final String ABSENT = "absent";
    private static final String TOKEN_FIELD = "/uploadDocumentToken";
    private static final String REDACTED = "\"[redacted]\"";

    private final List<Deviation> deviations = new ArrayList<>();
    private final Map<String, String> unmapped = new LinkedHashMap<>();
    private final UnaryOperator<String> withoutSecrets;

    /**
     * DeviationCollector of one call.
     *
     * @param withoutSecrets takes the call's secrets out of a text
     */
    public DeviationCollector(UnaryOperator<String> withoutSecrets) {
        this.withoutSecrets = withoutSecrets;
    }

    /** Notes a departure whose meaning is plain or whose text the model keeps. */
    public void note(DeviationKind kind, String pointer, String raw) {
        deviations.add(new Deviation(pointer, kind, cut(presentable(pointer, raw))));
    }

    /** Notes that a field is not there, unless something has been noted in its place. */
    public void absent(String pointer) {
        missing(pointer, ABSENT);
    }

    /**
     * Notes a null; the specification knows none. What could not be read and was kept raw is null to the reader too, so
     * nothing is noted where something has been.
     */
    void nothing(String pointer) {
        missing(pointer, "null");
    }

    /** Notes a departure, and keeps the raw JSON text because the model has no place for it. */
    public void keep(DeviationKind kind, String pointer, String raw) {
        note(kind, pointer, raw);
        keep(pointer, raw);
    }

    /** Keeps raw JSON text that deviates from nothing but has no place in the model. */
    public void keep(String pointer, String raw) {
        unmapped.put(pointer, presentable(pointer, raw));
    }

    /** The departures, in the order in which they were met. */
    public List<Deviation> deviations() {
        return List.copyOf(deviations);
    }

    /** The raw JSON text without a place, by pointer. */
    public Map<String, String> unmapped() {
        return unmapped;
    }

    private void missing(String pointer, String raw) {
        if (deviations.stream().noneMatch(deviation -> deviation.pointer().equals(pointer))) {
            deviations.add(new Deviation(pointer, DeviationKind.MISSING_FIELD, raw));
        }
    }

    private String presentable(String pointer, String raw) {
        return pointer.endsWith(TOKEN_FIELD) ? REDACTED : withoutSecrets.apply(raw);
    }

    private static String cut(String raw) {
        return raw.codePointCount(0, raw.length()) <= MAX_DETAIL
                ? raw
                : raw.substring(0, raw.offsetByCodePoints(0, MAX_DETAIL));
    }
}
