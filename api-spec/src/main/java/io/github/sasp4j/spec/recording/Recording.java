package io.github.sasp4j.spec.recording;

import java.util.List;

/**
 * The exchanges of one file. Immutable.
 *
 * @param exchanges in the order of the file
 */
public record Recording(List<RecordedExchange> exchanges) {

    public Recording {
        exchanges = List.copyOf(exchanges);
    }

    /**
     * Reads a file: an HTTP archive (HAR 1.2) of the {@link ExchangeRecorder}, a browser or a proxy with all its
     * entries; or the bodies of responses, one JSON object after another (NDJSON) or in a JSON array. Anything else is
     * taken for the body of one response. Never fails.
     *
     * @param file the bytes of the file
     */
    public static Recording read(byte[] file) {
        return new Recording(HarReader.exchanges(file)
                .orElseGet(() -> BareBodies.in(file).stream()
                        .map(RecordedExchange::ofBody)
                        .toList()));
    }

    /** Those exchanges that belong to an operation of the specification. */
    public List<RecordedExchange> ofThisApi() {
        return exchanges.stream()
                .filter(exchange -> exchange.operation().isPresent())
                .toList();
    }
}
