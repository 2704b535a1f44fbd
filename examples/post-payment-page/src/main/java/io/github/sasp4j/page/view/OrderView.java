package io.github.sasp4j.page.view;

import io.github.sasp4j.progress.Progress;
import io.github.sasp4j.section.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An order as its page shows it.
 *
 * @param number the order's number, as in the request of the visitor
 * @param title what is required, for the tab
 * @param label where the order as a whole stands
 * @param headline what that means, in a sentence
 * @param product what was bought
 * @param facts what else is known of the order
 * @param progress how many of the sections that apply are completed
 * @param outcome how it has ended; empty as long as it goes on
 * @param support whom to ask
 * @param needed what the certificate waits for
 * @param inAnyOrder whether the customer has several steps, in any order
 * @param possible what can be done as well
 * @param sections the sections that apply
 * @param others the sections that do not
 * @param unmapped what the vendor sent and nobody knows yet: where it stood to the raw text
 */
public record OrderView(
        String number,
        String title,
        StatusLabel label,
        String headline,
        Optional<String> product,
        List<DetailView> facts,
        Progress progress,
        Optional<OutcomeView> outcome,
        String support,
        List<StepView> needed,
        boolean inAnyOrder,
        List<StepView> possible,
        List<SectionView> sections,
        List<SectionView> others,
        Map<String, String> unmapped) {

    /** Whether the order has ended without a certificate. */
    public boolean hasFailed() {
        return outcome.filter(OutcomeView::failed).isPresent();
    }

    /** The sections that count for the progress. */
    public List<SectionView> steps() {
        return sections.stream()
                .filter(section -> section.kind() != SectionKind.FAST_SERVICE)
                .toList();
    }
}
