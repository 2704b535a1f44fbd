package io.github.sasp4j.testkit.contract;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Keeps each promise on a thread of its own and waits for it no longer than the contract allows, so that a port
 * which never responds breaks the promise and does not stop the build.
 */
final class BoundedPromises implements InvocationInterceptor {

    /** A contract whose promises take at most this long. */
    interface TimeLimited {

        Duration timeLimit();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> promise, ReflectiveInvocationContext<Method> invoked, ExtensionContext context)
            throws Throwable {
        keep(promise, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> promise, ReflectiveInvocationContext<Method> invoked, ExtensionContext context)
            throws Throwable {
        keep(promise, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> promise, DynamicTestInvocationContext invoked, ExtensionContext context) throws Throwable {
        keep(promise, context);
    }

    private static void keep(Invocation<Void> promise, ExtensionContext context) throws Throwable {
        Duration timeLimit = timeLimit(context);
        FutureTask<Void> kept = new FutureTask<>(() -> {
            try {
                return promise.proceed();
            } catch (Error | Exception broken) {
                throw broken;
            } catch (Throwable broken) {
                throw new IllegalStateException(broken);
            }
        });
        Thread thread = new Thread(kept, "sasp4j-contract");
        thread.setDaemon(true);
        thread.start();
        try {
            kept.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            thread.interrupt();
            throw new AssertionError("The port has not responded within " + timeLimit + ".", hanging);
        } catch (ExecutionException broken) {
            throw broken.getCause();
        }
    }

    /** A dynamic test has no instances of its own, the factory around it has. */
    private static Duration timeLimit(ExtensionContext context) {
        return context.getTestInstances()
                .flatMap(instances -> instances.findInstance(TimeLimited.class))
                .map(TimeLimited::timeLimit)
                .or(() -> context.getParent().map(BoundedPromises::timeLimit))
                .orElseThrow();
    }
}
