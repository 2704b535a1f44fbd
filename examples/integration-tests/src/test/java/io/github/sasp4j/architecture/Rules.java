package io.github.sasp4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** The rules without the packages that they apply to, so that each can be shown to fail on a counter-example. */
final class Rules {

    private static final Set<String> READS_THE_WORLD = Set.of(
            "now", "currentTimeMillis", "nanoTime", "getProperty", "getenv", "system", "systemUTC", "randomUUID");

    private Rules() {}

    /** Inside names nothing but the allowed packages. */
    static ArchRule namesOnly(List<String> inside, List<String> allowed) {
        return classes()
                .that()
                .resideInAnyPackage(Modules.packages(inside))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(Modules.packages(allowed)).or(primitivesAndArrays()));
    }

    /** No package depends on itself by way of another. */
    static ArchRule noCycles() {
        return slices().assignedFrom(new PackageAsSlice()).should().beFreeOfCycles();
    }

    /** Nothing in the lower packages depends on the upper ones. */
    static ArchRule below(List<String> lower, List<String> upper) {
        return noClasses()
                .that()
                .resideInAnyPackage(Modules.packages(lower))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Modules.packages(upper));
    }

    /** Only the friends depend on the types of a package, signatures included. */
    static ArchRule knownOnlyTo(String guarded, List<String> friends) {
        return classes()
                .that()
                .resideInAPackage(guarded)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(Modules.packages(friends));
    }

    /** The public members of the packages expose no type of the hidden packages. */
    static ArchRule showsNone(List<String> packages, List<String> hidden, Set<String> except) {
        return classes()
                .that()
                .resideInAnyPackage(Modules.packages(packages))
                .and(visibleToCallers())
                .should(new ShowsNoneOf(hidden, except));
    }

    /** The packages hold records, enums, interfaces, package pages and the listed classes. */
    static ArchRule holdsOnlyValues(List<String> packages, Set<Class<?>> listed) {
        DescribedPredicate<JavaClass> values = DescribedPredicate.describe(
                "records, enums, interfaces or listed",
                found -> found.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || found.isRecord()
                        || found.isEnum()
                        || found.isInterface()
                        || found.getSuperclass()
                                .filter(type -> type.toErasure().isEnum())
                                .isPresent()
                        || listed.stream().anyMatch(found::isEquivalentTo));
        return classes().that().resideInAnyPackage(Modules.packages(packages)).should(ArchCondition.from(values));
    }

    /** No clock, random number, system property or environment variable that was not passed in. */
    static ArchRule readsNothingOfTheWorld(List<String> packages) {
        DescribedPredicate<JavaAccess<?>> readsTheWorld = DescribedPredicate.describe(
                "reads a clock, a property, the environment or makes a random identity",
                access -> READS_THE_WORLD.contains(access.getTarget().getName())
                        && access.getTargetOwner().getPackageName().startsWith("java."));
        return noClasses()
                .that()
                .resideInAnyPackage(Modules.packages(packages))
                .should()
                .accessTargetWhere(readsTheWorld)
                .orShould()
                .dependOnClassesThat(type(Random.class)
                        .or(type(ThreadLocalRandom.class))
                        .or(type(RandomGenerator.class))
                        .or(type(UUID.class)));
    }

    private static DescribedPredicate<JavaClass> visibleToCallers() {
        return DescribedPredicate.describe(
                "visible to callers",
                found -> found.getModifiers().contains(JavaModifier.PUBLIC)
                        && found.getEnclosingClass()
                                .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                                .orElse(true));
    }

    private static DescribedPredicate<JavaClass> primitivesAndArrays() {
        return DescribedPredicate.describe("primitives and arrays", found -> found.isPrimitive() || found.isArray());
    }

    private static final class PackageAsSlice implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
            return SliceIdentifier.of(found.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
