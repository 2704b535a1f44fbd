package io.github.sasp4j.testkit.contract;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Adds to the failure of a promise why it is made. */
final class ReasonReporter implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        Optional<String> why = context.getTestMethod()
                .map(test -> test.getAnnotation(Because.class))
                .map(Because::value);
        if (why.isPresent() && thrown instanceof AssertionError) {
            throw explained(thrown, "Promised because " + why.get() + ".\n" + thrown.getMessage());
        }
        throw thrown;
    }

    /** What was expected and what came is kept for those who show them side by side. */
    private static Throwable explained(Throwable thrown, String message) {
        AssertionFailedError explained = thrown instanceof AssertionFailedError failed && failed.isExpectedDefined()
                ? new AssertionFailedError(message, value(failed.getExpected()), value(failed.getActual()), thrown)
                : new AssertionFailedError(message, thrown);
        explained.setStackTrace(thrown.getStackTrace());
        return explained;
    }

    private static Object value(ValueWrapper wrapper) {
        return wrapper == null ? "" : wrapper.getValue();
    }
}
