package io.github.sasp4j.cli.doctor;

import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.cli.option.Report;
import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.TextPage;
import java.util.List;
import java.util.Locale;

/** What was found on the way to the service. */
record DoctorReport(List<Diagnostic> findings) implements Report {

    private static final int INDENT = 2;

    DoctorReport {
        findings = List.copyOf(findings);
    }

    @Override
    public String text(Palette palette) {
        TextPage page = palette.newPage();
        for (Diagnostic found : findings) {
            String title = found.check().name().toLowerCase(Locale.ROOT) + " " + found.subject();
            page.heading(palette.heading(title), label(found, palette));
            page.paragraph(INDENT, found.text());
            if (!found.advice().isEmpty()) {
                page.paragraph(INDENT, found.advice());
            }
        }
        return page.toString();
    }

    @Override
    public Record json() {
        return this;
    }

    @Override
    public int exitCode() {
        return findings.stream().anyMatch(found -> found.state() == Diagnostic.State.FAILED)
                ? ExitCodes.NOT_READY
                : ExitCodes.DONE;
    }

    private static StyledText label(Diagnostic found, Palette palette) {
        return switch (found.state()) {
            case OK -> palette.good("ok");
            case WARNING -> palette.attention("warning");
            case FAILED -> palette.failed("failed");
        };
    }
}
