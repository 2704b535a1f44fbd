package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.value.OpenValue;

/** The domains of an order; under each that is not completed, the methods available and what to publish for them. */
record DcvText(Palette palette) {

    private static final int INDENT = 2;
    private static final int METHOD_INDENT = 4;

    Table table(Dcv dcv) {
        StatusLabels statuses = new StatusLabels(palette);
        Table domains = new Table(INDENT);
        for (Domain domain : dcv.domains()) {
            String selected =
                    domain.selectedMethod().map(method -> "by " + method).orElse("no method selected");
            StyledText name = palette.heading(domain.name().isBlank() ? "(no name)" : domain.name());
            domains.add(methods(dcv.digests(), domain), selected, name, statuses.of(domain.status()));
        }
        return domains;
    }

    private Table methods(CsrDigests digests, Domain domain) {
        Table methods = new Table(METHOD_INDENT);
        if (!domain.isCompleted()) {
            for (DcvMethod method : domain.methods()) {
                methods.add(String.join(", ", method.options()), palette.key(words(method.kind())));
                new CsrHashText(digests, domain.name(), method.csrHashOptions())
                        .lines()
                        .forEach((what, words) -> methods.add(words, palette.key("  " + what)));
            }
        }
        return methods;
    }

    private static String words(OpenValue<DcvMethodKind> kind) {
        return kind.known()
                .map(known -> switch (known) {
                    case WHOIS_EMAIL -> "Whois";
                    case EMAIL -> "E-mail";
                    case CSR_HASH -> "CSR hash";
                    case MANUAL -> "Manual";
                })
                .orElseGet(() -> "'" + kind.text() + "'");
    }
}
