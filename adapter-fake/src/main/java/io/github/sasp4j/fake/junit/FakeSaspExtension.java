package io.github.sasp4j.fake.junit;

import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a vendor of its own, with {@code @ExtendWith(FakeSaspExtension.class)}: a {@link FakeSasp} as in
 * {@link FakeSasp#demo()}, the {@link FakeClock} that it goes by, standing on 20 November 2019, 12:00 UTC, and a {@link
 * FakeServer} in front of it, which is started for the tests that ask for it and closed after them.
 *
 * <p>It fills the parameters of test methods and of the methods before and after each test, and the instance fields
 * of these three types that are null and not final, those of enclosing and of super classes too. A parameter of type {@link
 * FakeOrder} with {@link NewOrder} is an order that is added for the test. All of one test belong
 * together, no two tests share anything: tests can run side by side, as long as those that use fields have instances
 * of their own.
 */
@SuppressWarnings("exports") // who uses it has JUnit; who does not shall compile without
public final class FakeSaspExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(FakeSaspExtension.class);
    private static final List<Class<?>> TYPES = List.of(FakeSasp.class, FakeServer.class, FakeClock.class);

    /** Made by JUnit. */
    public FakeSaspExtension() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            for (Class<?> type = instance.getClass(); type != null; type = type.getSuperclass()) {
                fill(type, instance, context);
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestResources given = context.getStore(NAMESPACE).remove(TestResources.class, TestResources.class);
        if (given != null) {
            given.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        boolean known = TYPES.contains(parameter.getParameter().getType()) || isNewOrder(parameter);
        return known
                && parameter.getDeclaringExecutable() instanceof Method
                && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestResources given = given(context);
        return parameter
                .findAnnotation(NewOrder.class)
                .<Object>map(given::order)
                .orElseGet(() -> given.of(parameter.getParameter().getType()));
    }

    private static boolean isNewOrder(ParameterContext parameter) {
        return parameter.getParameter().getType() == FakeOrder.class && parameter.isAnnotated(NewOrder.class);
    }

    private static void fill(Class<?> type, Object instance, ExtensionContext context) {
        for (Field field : type.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (TYPES.contains(field.getType()) && !Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers)) {
                setIfNull(field, instance, context);
            }
        }
    }

    /** A field that the test has set itself stays as it is. */
    private static void setIfNull(Field field, Object instance, ExtensionContext context) {
        try {
            if (!field.trySetAccessible()) {
                throw new ExtensionConfigurationException("the module of " + field + " does not open its package");
            }
            if (field.get(instance) == null) {
                field.set(instance, given(context).of(field.getType()));
            }
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException("cannot fill " + field, e);
        }
    }

    private static TestResources given(ExtensionContext context) {
        @Nullable
        TestResources given = context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(TestResources.class, key -> new TestResources(), TestResources.class);
        if (given == null) {
            throw new IllegalStateException("the store keeps nothing");
        }
        return given;
    }
}
