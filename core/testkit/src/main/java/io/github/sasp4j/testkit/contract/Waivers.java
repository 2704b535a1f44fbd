package io.github.sasp4j.testkit.contract;

import static org.junit.platform.commons.support.AnnotationSupport.findRepeatableAnnotations;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;

/** Skips what is waived, loudly, and refuses to waive what was never promised. */
final class Waivers implements ExecutionCondition, BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Class<?> contract = context.getRequiredTestClass();
        Set<String> promises = promises(contract).map(Method::getName).collect(Collectors.toSet());
        for (Waived waived : findRepeatableAnnotations(contract, Waived.class)) {
            if (!promises.contains(waived.value())) {
                throw new ExtensionConfigurationException(
                        contract.getName() + " waives '" + waived.value() + "', which its contract does not promise");
            }
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Waived> waiver = context.getTestMethod().flatMap(test -> waiver(context, test.getName()));
        if (waiver.isEmpty()) {
            return ConditionEvaluationResult.enabled("promised");
        }
        String line = "PROMISE WAIVED: " + waiver.get().value() + ", because "
                + waiver.get().because();
        System.err.println(line);
        return ConditionEvaluationResult.disabled(line);
    }

    private static Optional<Waived> waiver(ExtensionContext context, String test) {
        return around(context).stream()
                .flatMap(type -> findRepeatableAnnotations(type, Waived.class).stream())
                .filter(waived -> waived.value().equals(test))
                .findFirst();
    }

    /** The class of a test, and those that it is nested in: the subclass of the contract among them. */
    private static List<Class<?>> around(ExtensionContext context) {
        List<Class<?>> classes = new ArrayList<>();
        Optional<ExtensionContext> current = Optional.of(context);
        while (current.isPresent()) {
            current.get().getTestClass().ifPresent(classes::add);
            current = current.get().getParent();
        }
        return classes;
    }

    private static Stream<Method> promises(Class<?> contract) {
        Stream.Builder<Class<?>> classes = Stream.builder();
        for (Class<?> type = contract; type != null && type != Object.class; type = type.getSuperclass()) {
            classes.add(type);
            Stream.of(type.getDeclaredClasses()).forEach(classes);
        }
        return classes.build()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> isAnnotated(method, Testable.class));
    }
}
