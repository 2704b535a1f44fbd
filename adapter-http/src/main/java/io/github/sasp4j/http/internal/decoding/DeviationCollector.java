package io.github.sasp4j.http.internal.decoding;

import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the reading of one response has found: deviations from the specification, and raw text that the model has no
 * place for. Both are bounded, as a response can hold a million of them. Belongs to one call and one thread.
 */
public final class DeviationCollector {

    /** How many deviations are told one by one, and how many fields without a place are kept. */
    static final int MOST = 1_000;

    private static final int MAX_DETAIL = 100;
    private static final String ABSENT = "absent";
    private static final String REDACTED = "\"[redacted]\"";

    private final List<Deviation> deviations = new ArrayList<>();
    private final Map<String, String> unmapped = new LinkedHashMap<>();
    private final UnaryOperator<String> withoutSecrets;
    private final boolean wanted;
    private int more;

    /**
     * A collector for one call.
     *
     * @param withoutSecrets takes the call's secrets out of a text
     * @param wanted whether anybody wants to know the deviations; raw text without a place is kept in any case
     */
    public DeviationCollector(UnaryOperator<String> withoutSecrets, boolean wanted) {
        this.withoutSecrets = withoutSecrets;
        this.wanted = wanted;
    }

    /** Whether deviations are noted at all: what only finds them need not be done. */
    boolean isWanted() {
        return wanted;
    }

    /** Whether one more deviation is to be described; one that is not, as there are too many, is counted. */
    boolean takesAnother() {
        boolean full = deviations.size() >= MOST;
        if (wanted && full) {
            more++;
        }
        return wanted && !full;
    }

    /** Notes a deviation whose meaning is plain or whose text the model keeps. */
    public void note(DeviationKind kind, String pointer, String raw) {
        if (takesAnother()) {
            deviations.add(new Deviation(pointer, kind, cut(presentable(pointer, raw))));
        }
    }

    /** Notes a null; the specification knows none. */
    void nothing(String pointer) {
        add(new Deviation(pointer, DeviationKind.MISSING_FIELD, "null"));
    }

    /** Notes that a field that is required of a success is not there. */
    void absent(String pointer) {
        add(new Deviation(pointer, DeviationKind.MISSING_FIELD, ABSENT));
    }

    /** Takes back what was noted as absent, as the response is a failure. */
    public void ofFailure() {
        deviations.removeIf(noted ->
                noted.kind() == DeviationKind.MISSING_FIELD && noted.detail().equals(ABSENT));
    }

    /** Notes that a field that another one asks for is not there, unless something has been noted in its place. */
    public void missing(String pointer) {
        if (deviations.stream().noneMatch(noted -> noted.pointer().equals(pointer))) {
            absent(pointer);
        }
    }

    /** Notes a deviation, and keeps the raw JSON text because the model has no place for it. */
    public void keep(DeviationKind kind, String pointer, String raw) {
        note(kind, pointer, raw);
        keep(pointer, raw);
    }

    /** Keeps raw JSON text that deviates from nothing but has no place in the model. */
    public void keep(String pointer, String raw) {
        if (unmapped.size() < MOST) {
            unmapped.put(pointer, presentable(pointer, raw));
        }
    }

    /** The deviations, in the order in which they were found; the last one counts those that are not listed. */
    public List<Deviation> deviations() {
        if (more == 0) {
            return List.copyOf(deviations);
        }
        List<Deviation> all = new ArrayList<>(deviations);
        all.add(new Deviation("", DeviationKind.MORE, more + " more"));
        return all;
    }

    /** The raw JSON text without a place, by pointer. */
    public Map<String, String> unmapped() {
        return unmapped;
    }

    private void add(Deviation deviation) {
        if (takesAnother()) {
            deviations.add(deviation);
        }
    }

    private String presentable(String pointer, String raw) {
        return SecretRedactor.isCredential(pointer.substring(pointer.lastIndexOf('/') + 1))
                ? REDACTED
                : withoutSecrets.apply(raw);
    }

    private static String cut(String raw) {
        return raw.codePointCount(0, raw.length()) <= MAX_DETAIL
                ? raw
                : raw.substring(0, raw.offsetByCodePoints(0, MAX_DETAIL));
    }
}
