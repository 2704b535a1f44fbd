package io.github.sasp4j.testkit.monitor;

import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Fails a test in which something on the wire deviates from the description, unless it {@linkplain ExpectsDeviations says
 * so}; and a class that says so where nothing departs. With {@code @ExtendWith(WireMonitorExtension.class)}; or for every
 * test, where JUnit finds extensions by itself.
 */
public final class WireMonitorExtension implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** What has announced that it plants, among all that has run; and that of it which really did. */
    private final Set<AnnotatedElement> announced = ConcurrentHashMap.newKeySet();

    private final Set<AnnotatedElement> done = ConcurrentHashMap.newKeySet();

    /** Made by JUnit. */
    public WireMonitorExtension() {
        WireMonitor.instance().activate();
    }

    /** Looks at what was on the wire before the first test, which is the doing of what prepares the class. */
    @Override
    public void beforeEach(ExtensionContext test) throws InterruptedException {
        validate(test, preparing(test).or(() -> planting(test.getParent().orElseThrow())));
    }

    @Override
    public void afterEach(ExtensionContext test) throws InterruptedException {
        validate(test, planting(test));
    }

    private void validate(ExtensionContext test, Optional<AnnotatedElement> planting) throws InterruptedException {
        List<String> deviations = WireMonitor.instance().deviations(name(test));
        planting.ifPresent(announced::add);
        if (deviations.isEmpty()) {
            return;
        }
        planting.ifPresentOrElse(done::add, () -> {
            throw new AssertionError("On the wire, and not as the description has it:\n  "
                    + String.join("\n  ", deviations) + "\nA test that deviates on purpose has @ExpectsDeviations.");
        });
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        boolean nested =
                tests.getParent().flatMap(ExtensionContext::getTestClass).isPresent();
        if (nested) {
            return;
        }
        Set<AnnotatedElement> idle = new HashSet<>(announced);
        idle.removeAll(done);
        announced.clear();
        if (!idle.isEmpty() && tests.getExecutionException().isEmpty()) {
            throw new AssertionError("@ExpectsDeviations is present, and nothing deviates: " + idle);
        }
    }

    /** The method before all tests, of this class or one around it, that says so. */
    private static Optional<AnnotatedElement> preparing(ExtensionContext test) {
        return test.getTestClass()
                .flatMap(WireMonitorExtension::preparing)
                .or(() -> test.getParent().flatMap(WireMonitorExtension::preparing));
    }

    private static Optional<AnnotatedElement> preparing(Class<?> tests) {
        return AnnotationSupport.findAnnotatedMethods(tests, BeforeAll.class, HierarchyTraversalMode.TOP_DOWN).stream()
                .filter(method -> AnnotationSupport.isAnnotated(method, ExpectsDeviations.class))
                .map(AnnotatedElement.class::cast)
                .findFirst();
    }

    /** The method or the class, this one or one around it, that says so. */
    private static Optional<AnnotatedElement> planting(ExtensionContext test) {
        for (ExtensionContext at = test;
                at.getElement().isPresent();
                at = at.getParent().orElseThrow()) {
            if (AnnotationSupport.isAnnotated(at.getElement(), ExpectsDeviations.class)) {
                return at.getElement();
            }
        }
        return Optional.empty();
    }

    private static String name(ExtensionContext test) {
        return test.getRequiredTestClass().getName() + "."
                + test.getRequiredTestMethod().getName();
    }
}
