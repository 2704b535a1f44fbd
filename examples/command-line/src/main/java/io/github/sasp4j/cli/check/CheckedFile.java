package io.github.sasp4j.cli.check;

import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.recording.RecordedExchange;
import io.github.sasp4j.spec.recording.Recording;
import java.util.List;

/** A file to check. Not a record: it may hold a token. */
final class CheckedFile {

    private final String name;
    private final byte[] content;

    CheckedFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Checks every exchange of a recording that belongs to this API, or the body of a response. */
    void check(SpecCheck check, CheckReport report) {
        List<RecordedExchange> exchanges = Recording.read(content).exchanges();
        report.addFile();
        for (int i = 0; i < exchanges.size(); i++) {
            String place = exchanges.size() == 1 ? name : name + " (exchange " + (i + 1) + ")";
            RecordedExchange exchange = exchanges.get(i);
            PassedOver.of(place, exchange).ifPresent(report::add);
            if (exchange.operation().isPresent()) {
                report.add(place, check.recording(exchange));
            }
        }
    }
}
