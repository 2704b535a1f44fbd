package io.github.sasp4j.integration.reflection;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.agent.builder.ResettableClassFileTransformer;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/**
 * Records what a program asks the JDK for by reflection, as the tracing agent of GraalVM does. What it puts into the JDK
 * sees no class of ours: it finds the record among the system properties, by an interface of the JDK.
 */
final class ReflectionRecorder {

    private ReflectionRecorder() {}

    /** What is recorded from now on: a kind, a name and the class that asks, in a line each. */
    static Set<String> start() {
        Set<String> record = ConcurrentHashMap.newKeySet();
        Consumer<String> recorder = what -> record.add(what.concat(" ").concat(caller()));
        System.getProperties().put("sasp4j.reflection", recorder);
        instrumented(
                Class.class,
                OfMembers.class,
                namedOneOf(
                                "getDeclaredConstructors",
                                "getDeclaredConstructor",
                                "getConstructors",
                                "getConstructor",
                                "getDeclaredMethods",
                                "getDeclaredMethod",
                                "getMethods",
                                "getMethod",
                                "getDeclaredFields",
                                "getDeclaredField",
                                "getFields",
                                "getField",
                                "getRecordComponents")
                        .and(isPublic()));
        instrumented(
                Class.class,
                OfResources.class,
                namedOneOf("getResource", "getResourceAsStream").and(isPublic()));
        instrumented(
                MethodHandles.Lookup.class,
                OfHandles.class,
                namedOneOf("findVirtual", "findStatic").and(isPublic()));
        instrumented(Proxy.class, OfProxies.class, named("newProxyInstance").and(isPublic()));
        instrumented(ResourceBundle.class, OfBundles.class, named("getBundle").and(isPublic()));
        return record;
    }

    /** The first class that is neither this one nor the one that was instrumented. */
    private static String caller() {
        StackTraceElement[] callers = new Throwable().getStackTrace();
        int caller = 0;
        while (callers[caller].getClassName().equals(ReflectionRecorder.class.getName())) {
            caller++;
        }
        String instrumented = callers[caller].getClassName();
        while (caller < callers.length - 1 && callers[caller].getClassName().equals(instrumented)) {
            caller++;
        }
        return callers[caller].getClassName();
    }

    private static void instrumented(
            Class<?> type, Class<?> advice, ElementMatcher<? super MethodDescription> methods) {
        ResettableClassFileTransformer unused = new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(RedefinitionStrategy.RETRANSFORMATION)
                .with(RedefinitionStrategy.Listener.ErrorEscalating.FAIL_FAST)
                .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
                .ignore(none())
                .type(named(type.getName()))
                .transform((builder, described, loader, module, domain) ->
                        builder.visit(Advice.to(advice).on(methods)))
                .installOn(ByteBuddyAgent.install());
    }

    static final class OfMembers {

        private OfMembers() {}

        @Advice.OnMethodEnter
        @SuppressWarnings("unchecked")
        static void enter(@Advice.This Class<?> type) {
            Object recorder = System.getProperties().get("sasp4j.reflection");
            if (recorder instanceof Consumer) {
                ((Consumer<String>) recorder).accept("type ".concat(type.getName()));
            }
        }
    }

    static final class OfResources {

        private OfResources() {}

        @Advice.OnMethodEnter
        @SuppressWarnings("unchecked")
        static void enter(@Advice.This Class<?> type, @Advice.Argument(0) String name) {
            Object recorder = System.getProperties().get("sasp4j.reflection");
            if (recorder instanceof Consumer) {
                ((Consumer<String>) recorder)
                        .accept("resource "
                                .concat(type.getPackageName().replace('.', '/'))
                                .concat("/")
                                .concat(name));
            }
        }
    }

    static final class OfHandles {

        private OfHandles() {}

        @Advice.OnMethodEnter
        @SuppressWarnings("unchecked")
        static void enter(@Advice.Argument(0) Class<?> type) {
            Object recorder = System.getProperties().get("sasp4j.reflection");
            if (recorder instanceof Consumer) {
                ((Consumer<String>) recorder).accept("type ".concat(type.getName()));
            }
        }
    }

    static final class OfProxies {

        private OfProxies() {}

        @Advice.OnMethodEnter
        @SuppressWarnings("unchecked")
        static void enter(@Advice.Argument(1) Class<?>[] types) {
            Object recorder = System.getProperties().get("sasp4j.reflection");
            if (recorder instanceof Consumer) {
                ((Consumer<String>) recorder).accept("proxy ".concat(types[0].getName()));
            }
        }
    }

    static final class OfBundles {

        private OfBundles() {}

        @Advice.OnMethodEnter
        @SuppressWarnings("unchecked")
        static void enter(@Advice.Argument(0) String name) {
            Object recorder = System.getProperties().get("sasp4j.reflection");
            if (recorder instanceof Consumer) {
                ((Consumer<String>) recorder).accept("bundle ".concat(name));
            }
        }
    }
}
