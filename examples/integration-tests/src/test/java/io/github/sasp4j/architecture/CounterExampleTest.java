package io.github.sasp4j.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.sasp4j.architecture.counterexample.ReadsTheClock;
import io.github.sasp4j.architecture.counterexample.lower.Lower;
import io.github.sasp4j.architecture.counterexample.upper.Upper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule fails where it should. */
class CounterExampleTest {

    private static final String OFFENDERS = ReadsTheClock.class.getPackageName();
    private static final String UPPER = Upper.class.getPackageName();
    private static final String LOWER = Lower.class.getPackageName();
    private static final String JDK = Object.class.getPackageName();
    private static final String TREES = JsonNode.class.getPackageName();
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(OFFENDERS);

    @Test
    void aTypeOfAnUnlistedPackageIsFound() {
        fails(Rules.namesOnly(List.of(OFFENDERS), List.of(OFFENDERS, JDK)), "ShowsALibrary");
    }

    @Test
    void aCycleOfTwoPackagesIsFound() {
        fails(Rules.noCycles(), "Cycle detected");
    }

    @Test
    void aLowerPackageThatKnowsAnUpperOneIsFound() {
        fails(Rules.below(List.of(LOWER), List.of(UPPER)), "Lower");
    }

    @Test
    void aDependencyBySignatureIsFound() {
        fails(Rules.knownOnlyTo(LOWER, List.of(LOWER)), "Upper");
    }

    @Test
    void aLibraryTypeInAPublicSignatureIsFoundEvenAsATypeArgument() {
        fails(Rules.showsNone(List.of(OFFENDERS), List.of(TREES), Set.of()), "ShowsALibrary.trees() shows");
    }

    @Test
    void aClassAmongValuesIsFound() {
        fails(Rules.holdsOnlyValues(List.of(OFFENDERS), Set.of()), "ReadsTheClock");
    }

    @Test
    void aSystemClockIsFound() {
        fails(Rules.readsNothingOfTheWorld(List.of(OFFENDERS)), "Instant.now()");
    }

    @Test
    void aThrowableByAnotherNameIsFound() {
        fails(PurityRules.throwablesAreNamedException(), "Trouble");
    }

    @Test
    void anOpenedUrlIsFound() {
        fails(PurityRules.opensNothing(List.of(OFFENDERS), Set.of()), "Impure.open");
    }

    @Test
    void aDefaultLocaleIsFound() {
        fails(PurityRules.usesNoDefault(List.of(OFFENDERS)), "toLowerCase()");
    }

    @Test
    void aMutableStaticIsFound() {
        fails(PurityRules.holdsNoMutableStatic(List.of(OFFENDERS)), "Impure.STATE");
    }

    @Test
    void aRecordThatKeepsItsCallersListIsFound() {
        fails(PurityRules.recordsCopyWhatIsMutable(List.of(OFFENDERS)), "KeepsTheList copies 0 of 1");
    }

    private static void fails(ArchRule rule, String offender) {
        assertThatThrownBy(() -> rule.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }
}
