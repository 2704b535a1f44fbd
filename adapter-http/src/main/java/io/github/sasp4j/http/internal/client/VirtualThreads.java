package io.github.sasp4j.http.internal.client;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Virtual threads on a JDK that has them; the library is compiled for one that has none. Stateless. */
final class VirtualThreads {

    private static final @Nullable MethodHandle IS_VIRTUAL =
            find((lookup, thread) -> lookup.findVirtual(thread, "isVirtual", MethodType.methodType(boolean.class)));
    private static final @Nullable MethodHandle START = find((lookup, thread) ->
            lookup.findStatic(thread, "startVirtualThread", MethodType.methodType(thread, Runnable.class)));

    private VirtualThreads() {}

    /** Runs a task in a virtual thread of its own if this thread is a virtual one; false if nothing was done. */
    static boolean started(Runnable task) {
        try {
            if (IS_VIRTUAL == null || START == null || !(boolean) IS_VIRTUAL.invokeExact(Thread.currentThread())) {
                return false;
            }
            Thread unused = (Thread) START.invokeExact(task);
            return true;
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException("declared by no method of Thread", impossible);
        }
    }

    private static @Nullable MethodHandle find(Finder finder) {
        try {
            return finder.find(MethodHandles.publicLookup(), Thread.class);
        } catch (NoSuchMethodException | IllegalAccessException ofAnOlderJdk) {
            return null;
        }
    }

    /** Finds a method of a class. */
    private interface Finder {
        MethodHandle find(Lookup lookup, Class<?> thread) throws NoSuchMethodException, IllegalAccessException;
    }
}
