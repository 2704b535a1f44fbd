package io.github.sasp4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.Channel;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/** What pure code keeps to: no input or output, no default of the machine, no state that changes. */
final class PurityRules {

    private static final List<Class<?>> OPENED = List.of(
            URL.class,
            URLConnection.class,
            Socket.class,
            ServerSocket.class,
            DatagramSocket.class,
            Channel.class,
            FileInputStream.class,
            FileOutputStream.class,
            RandomAccessFile.class,
            Files.class,
            ProcessBuilder.class,
            Process.class,
            Runtime.class);

    private static final Set<String> COPIES =
            Set.of("copyOf", "unmodifiableList", "unmodifiableMap", "unmodifiableSet", "clone");

    private PurityRules() {}

    /** A throwable is named after what it is. */
    static ArchRule throwablesAreNamedException() {
        return classes().that().areAssignableTo(Throwable.class).should().haveSimpleNameEndingWith("Exception");
    }

    /** No URL, socket, file or process is opened, except by the listed classes. */
    static ArchRule opensNothing(List<String> packages, Set<Class<?>> except) {
        DescribedPredicate<JavaClass> opened = OPENED.stream()
                .<DescribedPredicate<JavaClass>>map(type -> assignableTo(type))
                .reduce((one, other) -> one.or(other))
                .orElseThrow()
                .as("URLs, sockets, files or processes");
        return noClasses()
                .that()
                .resideInAnyPackage(Modules.packages(packages))
                .and(DescribedPredicate.describe(
                        "are not listed", found -> except.stream().noneMatch(found::isEquivalentTo)))
                .should()
                .dependOnClassesThat(opened);
    }

    /** Neither the machine's locale and time zone nor its standard streams are used. */
    static ArchRule usesNoDefault(List<String> packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(Modules.packages(packages))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "uses a default locale, a default time zone or a standard stream",
                        PurityRules::isDefaultOfTheMachine));
    }

    /** A static field is final, and its type holds no state that changes. */
    static ArchRule holdsNoMutableStatic(List<String> packages) {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Modules.packages(packages))
                .should(ArchCondition.from(DescribedPredicate.describe("be immutable", PurityRules::isImmutable)));
    }

    /** A record copies each of its lists, sets, maps and arrays. */
    static ArchRule recordsCopyWhatIsMutable(List<String> packages) {
        return classes()
                .that()
                .resideInAnyPackage(Modules.packages(packages))
                .and()
                .areRecords()
                .should(new CopyMutableComponents());
    }

    private static boolean isDefaultOfTheMachine(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        JavaClass owner = access.getTargetOwner();
        boolean caseWithoutLocale = owner.isEquivalentTo(String.class)
                && access instanceof JavaMethodCall call
                && (name.equals("toLowerCase") || name.equals("toUpperCase"))
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean formatWithoutLocale = owner.isEquivalentTo(String.class)
                && access instanceof JavaMethodCall call
                && (name.equals("formatted")
                        || (name.equals("format")
                                && !call.getTarget()
                                        .getRawParameterTypes()
                                        .get(0)
                                        .isEquivalentTo(Locale.class)));
        return caseWithoutLocale
                || formatWithoutLocale
                || (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
                || (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault"))
                || (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("out", "err", "in").contains(name));
    }

    private static boolean isImmutable(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (modifiers.contains(JavaModifier.SYNTHETIC) || field.getName().startsWith("$")) {
            return true;
        }
        JavaClass type = field.getRawType();
        boolean changes = type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent")
                || (type.isAssignableTo(Collection.class) && !type.isInterface())
                || (type.isAssignableTo(Map.class) && !type.isInterface())
                || type.isAssignableTo(StringBuilder.class);
        return modifiers.contains(JavaModifier.FINAL) && !changes;
    }

    private static final class CopyMutableComponents extends ArchCondition<JavaClass> {

        CopyMutableComponents() {
            super("copy their mutable components");
        }

        @Override
        public void check(JavaClass record, ConditionEvents events) {
            long mutable = record.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .map(JavaField::getRawType)
                    .filter(component -> component.isArray()
                            || component.isAssignableTo(Collection.class)
                            || component.isAssignableTo(Map.class))
                    .count();
            long copied = record.getConstructors().stream()
                    .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream())
                    .filter(call -> COPIES.contains(call.getTarget().getName()))
                    .count();
            if (copied < mutable) {
                events.add(SimpleConditionEvent.violated(
                        record, record.getName() + " copies " + copied + " of " + mutable + " mutable components"));
            }
        }
    }
}
