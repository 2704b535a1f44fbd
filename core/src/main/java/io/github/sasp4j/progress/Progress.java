package io.github.sasp4j.progress;

import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.section.Sections;

/**
 * How many of the sections that apply are completed. A section whose status is not known counts as one that
 * applies and is not completed. The fast service is left out: it is never completed before the order is.
 *
 * @param completed the completed sections
 * @param applicable the sections that apply
 */
public record Progress(int completed, int applicable) {

    public Progress {
        if (completed < 0 || completed > applicable) {
            throw new IllegalArgumentException(completed + " completed of " + applicable);
        }
    }

    /** Counts the sections that are there. */
    public static Progress of(Sections sections) {
        int completed = 0;
        int applicable = 0;
        for (Section section : sections.present()) {
            if (section.isApplicable() && section.kind() != SectionKind.FAST_SERVICE) {
                applicable++;
                completed += section.isCompleted() ? 1 : 0;
            }
        }
        return new Progress(completed, applicable);
    }
}
