package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.cli.output.TextPage;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Section;
import java.util.List;
import java.util.stream.Collectors;

/** An order as text for people, its number first, then what has to happen next. */
public final class StatusText {

    private StatusText() {}

    public static String of(StatusReport report, Palette palette) {
        PostPaymentStatus status = report.status();
        List<Section> sections = status.sections().withAvailableMethods().present();
        TextPage page = palette.newPage();
        OrderText order = new OrderText(palette);
        order.printHeadTo(page, status);
        new NextStepsText(palette).printTo(page, status);
        order.printDetailsTo(page, status);
        sections.stream()
                .filter(Section::isApplicable)
                .forEach(section -> new SectionText(palette).printTo(page, section));
        String others = sections.stream()
                .filter(section -> !section.isApplicable())
                .map(SectionText::title)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            Table closing = new Table(0);
            closing.add(others, palette.key("Not applicable:"));
            page.begin();
            closing.printTo(page);
        }
        new DeviationsText(palette).printTo(page, report.deviations(), status.unmapped());
        return page.toString();
    }
}
