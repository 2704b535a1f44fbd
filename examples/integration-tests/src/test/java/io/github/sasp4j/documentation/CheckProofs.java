package io.github.sasp4j.documentation;

import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.DcvProbe;
import io.github.sasp4j.preflight.DcvPreflight;
import io.github.sasp4j.preflight.PreflightReport;
import java.time.InstantSource;
import java.util.Locale;

/** The README's look at what is published. */
final class CheckProofs {

    private CheckProofs() {}

    static void print(PostPaymentStatus status) {
        try (DcvProbe probe = NetworkDcvProbe.create(DcvProbeSettings.defaults());
                DcvPreflight preflight = DcvPreflight.over(probe, InstantSource.system())) {
            PreflightReport report = preflight.check(status);
            report.checks().forEach(check -> System.out.println(check.result().describe(Locale.ENGLISH)));
            status.nextSteps(report.results()).forEach(step -> System.out.println(step.describe(Locale.ENGLISH)));
        }
    }
}
