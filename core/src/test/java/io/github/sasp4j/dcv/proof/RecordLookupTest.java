package io.github.sasp4j.dcv.proof;

import static io.github.sasp4j.dcv.proof.SampleProof.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.CnameRecord;
import org.junit.jupiter.api.Test;

class RecordLookupTest {

    private static final String LABEL = "_3C6B5A0E1F2D4C3B2A19087F6E5D4C3B";

    @Test
    void aRecordIsLookedForAtEachLevelUpToTheDomainThatWasRegistered() {
        RecordLookup lookup = RecordLookup.of(new CnameRecord(LABEL + ".a.b.example.co.uk", "target"));

        assertThat(lookup.parentNames()).containsExactly(LABEL + ".b.example.co.uk", LABEL + ".example.co.uk");
    }

    @Test
    void mistakesAreLookedForInEachZoneThatThePanelCouldHaveAppended() {
        assertThat(RecordLookup.of(RECORD).mistakenNames())
                .containsExactly(
                        LABEL.substring(1) + ".www.example.com",
                        "www.example.com",
                        LABEL + ".www.example.com.www.example.com",
                        LABEL + ".www.example.com.example.com");
    }

    @Test
    void aNameWithVeryManyLabelsGetsNoMoreThanEightLevels() {
        RecordLookup lookup = RecordLookup.of(new CnameRecord(LABEL + "." + "a.".repeat(90) + "example.com", "target"));

        assertThat(lookup.parentNames()).hasSize(8);
        assertThat(lookup.mistakenNames())
                .allMatch(name -> name.length() <= 253)
                .hasSizeLessThan(12);
    }
}
