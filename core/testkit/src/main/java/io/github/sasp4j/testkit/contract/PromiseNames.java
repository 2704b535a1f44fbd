package io.github.sasp4j.testkit.contract;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows a promise as a sentence, and why it is made. */
final class PromiseNames extends DisplayNameGenerator.Standard {

    @Override
    public String generateDisplayNameForMethod(
            List<Class<?>> enclosingInstanceTypes, Class<?> testClass, Method testMethod) {
        return sentence(testMethod);
    }

    /** Asked for by JUnit before 5.12. */
    @Override
    @SuppressWarnings("deprecation")
    public String generateDisplayNameForMethod(Class<?> testClass, Method testMethod) {
        return sentence(testMethod);
    }

    private static String sentence(Method testMethod) {
        String sentence = testMethod.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        Because why = testMethod.getAnnotation(Because.class);
        return why == null ? sentence : sentence + ", because " + why.value();
    }
}
