package io.github.sasp4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The public and protected members of a type, generics and supertypes included, show no type of hidden packages. */
final class ShowsNoneOf extends ArchCondition<JavaClass> {

    private final List<String> hidden;
    private final Set<String> except;

    ShowsNoneOf(List<String> hidden, Set<String> except) {
        super("show no type of " + hidden);
        this.hidden = hidden;
        this.except = except;
    }

    @Override
    public void check(JavaClass shown, ConditionEvents events) {
        shown.getAllRawSuperclasses().forEach(type -> report(shown, shown.getName(), type, events));
        shown.getAllRawInterfaces().forEach(type -> report(shown, shown.getName(), type, events));
        for (JavaField field : shown.getFields()) {
            if (isVisible(field)) {
                field.getAllInvolvedRawTypes().forEach(type -> report(shown, field.getFullName(), type, events));
            }
        }
        for (JavaCodeUnit unit : shown.getCodeUnits()) {
            if (isVisible(unit) && !except.contains(shown.getSimpleName() + "." + unit.getName())) {
                unit.getAllInvolvedRawTypes().forEach(type -> report(shown, unit.getFullName(), type, events));
            }
        }
    }

    private void report(JavaClass shown, String where, JavaClass type, ConditionEvents events) {
        boolean isHidden = Stream.concat(Stream.of(type), Stream.of(type.getBaseComponentType()))
                .anyMatch(part -> hidden.stream().anyMatch(name -> inPackage(part, name)));
        if (isHidden) {
            events.add(SimpleConditionEvent.violated(shown, where + " shows " + type.getName()));
        }
    }

    private static boolean inPackage(JavaClass type, String name) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    private static boolean isVisible(HasModifiers member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
