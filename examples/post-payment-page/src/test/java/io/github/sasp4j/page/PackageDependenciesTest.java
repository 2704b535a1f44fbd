package io.github.sasp4j.page;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.transition.Transition;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.view.OrderViews;
import org.junit.jupiter.api.Test;

/** What a host copies stands apart from the demonstration. */
class PackageDependenciesTest {

    private static final JavaClasses PAGE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(PostPaymentPage.class);
    private static final String DEMO = PostPaymentPage.class.getPackageName() + ".demo";

    @Test
    void nothingOutsideTheDemonstrationDependsOnItOrTheFake() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DEMO + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DEMO + "..", FakeSasp.class.getPackageName() + "..")
                .check(PAGE);
    }

    @Test
    void theDemonstrationPlansFaultsAndPerformsTransitionsByTheControlApi() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Transition.class.getPackageName(), Fault.class.getPackageName())
                .check(PAGE);
    }

    @Test
    void theViewDoesNotDependOnThePagesThatUseIt() {
        noClasses()
                .that()
                .resideInAPackage(OrderViews.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(OrderAccess.class.getPackageName())
                .check(PAGE);
    }

    @Test
    void thePageIsImported() {
        assertThat(PAGE.containPackage(DEMO)).isTrue();
        assertThat(PAGE).hasSizeGreaterThan(50);
    }
}
