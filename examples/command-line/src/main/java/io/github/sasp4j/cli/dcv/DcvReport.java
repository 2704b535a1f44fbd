package io.github.sasp4j.cli.dcv;

import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.cli.option.Report;
import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.TextPage;
import io.github.sasp4j.dcv.proof.ProofMissing;
import io.github.sasp4j.dcv.proof.ProofNotChecked;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.dcv.proof.ProofWrong;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.preflight.DomainCheck;
import io.github.sasp4j.preflight.PreflightReport;
import java.util.Locale;

/** What is seen of an order's proofs. */
record DcvReport(OrderNumber order, PreflightReport report) implements Report {

    private static final int INDENT = 2;

    @Override
    public String text(Palette palette) {
        TextPage page = palette.newPage();
        if (report.checks().isEmpty()) {
            page.paragraph(0, "Nothing to check: no domain waits for a DNS record or a file.");
        }
        for (DomainCheck check : report.checks()) {
            page.heading(palette.heading(check.domain()), label(check.result(), palette));
            page.paragraph(INDENT, check.result().describe(Locale.ENGLISH));
            check.caa().ifPresent(caa -> page.paragraph(INDENT, caa.describe(Locale.ENGLISH)));
        }
        return page.toString();
    }

    @Override
    public Record json() {
        return DcvJson.of(order, report);
    }

    @Override
    public int exitCode() {
        return report.isReady() ? ExitCodes.DONE : ExitCodes.NOT_READY;
    }

    private static StyledText label(ProofResult result, Palette palette) {
        if (result instanceof ProofSeen) {
            return palette.good("seen");
        }
        if (result instanceof ProofMissing) {
            return palette.attention("not there");
        }
        if (result instanceof ProofWrong) {
            return palette.failed("wrong");
        }
        return palette.underWay(result instanceof ProofNotChecked ? "not checked" : "seen in part");
    }
}
