package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.option.Report;
import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.List;

/** What there is to tell of an order: where it stands, and where the response deviated from the specification. */
public record StatusReport(PostPaymentStatus status, List<Deviation> deviations) implements Report {

    public StatusReport {
        deviations = List.copyOf(deviations);
    }

    @Override
    public String text(Palette palette) {
        return StatusText.of(this, palette);
    }

    @Override
    public Record json() {
        return StatusJson.of(status, deviations);
    }
}
