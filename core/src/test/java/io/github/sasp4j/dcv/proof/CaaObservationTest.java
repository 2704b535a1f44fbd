package io.github.sasp4j.dcv.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaaObservationTest {

    private static final Set<String> SECTIGO = Set.of("sectigo.com");

    @Test
    void withoutRecordsEveryCaMayIssue() {
        assertThat(CaaObservation.none().exclusion(SECTIGO, false)).isEmpty();
    }

    @Test
    void theCaMayIssueIfOneRecordNamesItWithOrWithoutParameters() {
        assertThat(caa(record("issue", "ca.example.net"), record("ISSUE", " Sectigo.com ; policy=ev"))
                        .exclusion(SECTIGO, false))
                .isEmpty();
    }

    @Test
    void recordsOfOthersExcludeTheCaAndTheTextSaysWhatToAdd() {
        CaaExclusion exclusion =
                caa(record("issue", "ca.example.net")).exclusion(SECTIGO, false).orElseThrow();

        assertThat(exclusion.allowed()).containsExactly("ca.example.net");
        assertThat(exclusion.describe(Locale.GERMAN)).contains("example.com CAA 0 issue \"sectigo.com\"");
    }

    @Test
    void anEmptyIssuerExcludesEveryCa() {
        assertThat(caa(record("issue", ";")).exclusion(SECTIGO, false)).isPresent();
    }

    @Test
    void recordsForWildcardsOutweighTheOthersForWildcardsOnly() {
        CaaObservation both = caa(record("issue", "ca.example.net"), record("issuewild", "sectigo.com"));

        assertThat(both.exclusion(SECTIGO, true)).isEmpty();
        assertThat(both.exclusion(SECTIGO, false)).isPresent();
        assertThat(caa(record("issuewild", ";")).exclusion(SECTIGO, false)).isEmpty();
        assertThat(caa(record("issuewild", ";")).exclusion(SECTIGO, true))
                .get()
                .returns("issuewild", CaaExclusion::tag);
    }

    @Test
    void aCriticalTagThatNobodyKnowsExcludesTheCa() {
        assertThat(caa(record("issue", "sectigo.com"), new CaaRecord(true, "tbs", "x"))
                        .exclusion(SECTIGO, false))
                .isPresent();
    }

    private static CaaRecord record(String tag, String value) {
        return new CaaRecord(false, tag, value);
    }

    private static CaaObservation caa(CaaRecord... records) {
        return new CaaObservation("example.com", List.of(records));
    }
}
