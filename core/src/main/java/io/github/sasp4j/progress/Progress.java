package io.github.sasp4j.progress;

import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;

/**
 * How many of the sections that apply are completed. A section whose status is not known counts as one that
 * applies and is not completed.
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
            if (section.isApplicable()) {
                applicable++;
            }
            if (section.status().is(SectionStatus.COMPLETED)) {
                completed++;
            }
        }
        return new Progress(completed, applicable);
    }
}
