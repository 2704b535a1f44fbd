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

/** The rules, free of the rooms they are held over, so that each can be shown to fail on a counter-example. */
final class Rules {

    private static final Set<String> READS_THE_WORLD = Set.of(
            "now", "currentTimeMillis", "nanoTime", "getProperty", "getenv", "system", "systemUTC", "randomUUID");

    private Rules() {}

    /** Inside names nothing but the allowed packages. */
    static ArchRule namesOnly(List<String> inside, List<String> allowed) {
        return classes()
                .that()
                .resideInAnyPackage(House.rooms(inside))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(House.rooms(allowed)).or(primitivesAndArrays()));
    }

    /** No package depends on itself by way of another. */
    static ArchRule noCycles() {
        return slices().assignedFrom(new PackageAsSlice()).should().beFreeOfCycles();
    }

    /** Nothing in the lower rooms knows the upper ones. */
    static ArchRule below(List<String> lower, List<String> upper) {
        return noClasses()
                .that()
                .resideInAnyPackage(House.rooms(lower))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.rooms(upper));
    }

    /** The types of a room are known to the friends alone, in signatures too. */
    static ArchRule knownOnlyTo(String room, List<String> friends) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(House.rooms(friends));
    }

    /** What the public types of the rooms let a caller see holds no type of the hidden packages. */
    static ArchRule showsNone(List<String> rooms, List<String> hidden, Set<String> except) {
        return classes()
                .that()
                .resideInAnyPackage(House.rooms(rooms))
                .and(visibleToCallers())
                .should(new ShowsNoneOf(hidden, except));
    }

    /** The rooms hold records, enums, interfaces, package pages and the listed classes. */
    static ArchRule holdsOnlyValues(List<String> rooms, Set<Class<?>> listed) {
        DescribedPredicate<JavaClass> values = DescribedPredicate.describe(
                "records, enums, interfaces or listed",
                found -> found.isRecord()
                        || found.isEnum()
                        || found.isInterface()
                        || found.getSuperclass()
                                .filter(type -> type.toErasure().isEnum())
                                .isPresent()
                        || listed.stream().anyMatch(found::isEquivalentTo));
        return classes().that().resideInAnyPackage(House.rooms(rooms)).should(ArchCondition.from(values));
    }

    /** No clock, random number, system property or environment variable that was not handed in. */
    static ArchRule readsNothingOfTheWorld(List<String> rooms) {
        DescribedPredicate<JavaAccess<?>> readsTheWorld = DescribedPredicate.describe(
                "reads a clock, a property, the environment or makes a random identity",
                access -> READS_THE_WORLD.contains(access.getTarget().getName())
                        && access.getTargetOwner().getPackageName().startsWith("java."));
        return noClasses()
                .that()
                .resideInAnyPackage(House.rooms(rooms))
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
