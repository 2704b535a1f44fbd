package io.github.sasp4j.fake.wire.internal.control;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.fake.transition.TransitionRejectedException;
import io.github.sasp4j.section.RequirementKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The transitions by their names: the public methods of {@link Customer} and {@link Staff}, so that one that is added
 * there can be performed here. Stateless.
 */
final class NamedTransitions {

    private NamedTransitions() {}

    /** The names by actor, each with the kinds of its arguments. */
    static Map<String, List<Map<String, Object>>> all() {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        all.put("customer", described(Customer.class));
        all.put("staff", described(Staff.class));
        return all;
    }

    /**
     * Performs a transition.
     *
     * @throws ControlException if there is no such transition, its arguments do not fit, or the order does not allow it
     */
    static void perform(FakeOrder order, String actor, String name, List<String> arguments) throws ControlException {
        Object acting = switch (actor) {
            case "customer" -> order.customer();
            case "staff" -> order.staff();
            default -> throw ControlException.badRequest("actor: customer or staff");
        };
        Method method = methods(acting.getClass())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> ControlException.badRequest("name: no transition of the " + actor + " has this name"));
        try {
            method.invoke(acting, values(method, arguments));
        } catch (InvocationTargetException thrown) {
            throw rejected(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ControlException rejected(@Nullable Throwable thrown) {
        if (thrown instanceof TransitionRejectedException) {
            return new ControlException(409, String.valueOf(thrown.getMessage()));
        }
        if (thrown instanceof IllegalArgumentException) {
            return ControlException.badRequest("arguments: " + thrown.getMessage());
        }
        throw new IllegalStateException(thrown);
    }

    private static Object[] values(Method method, List<String> arguments) throws ControlException {
        Class<?>[] types = method.getParameterTypes();
        if (types.length == 1 && types[0] == CsrDigests.class) {
            return new Object[] {digests(arguments)};
        }
        if (types.length != arguments.size()) {
            throw ControlException.badRequest("arguments: " + types.length + ", not " + arguments.size());
        }
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = types[i] == RequirementKind.class ? requirement(arguments.get(i)) : arguments.get(i);
        }
        return values;
    }

    private static CsrDigests digests(List<String> arguments) throws ControlException {
        if (arguments.size() < 2 || arguments.size() > 3) {
            throw ControlException.badRequest("arguments: the MD5, the SHA-256 and, if there is one, the unique value");
        }
        return new CsrDigests(
                Optional.of(arguments.get(0)),
                Optional.of(arguments.get(1)),
                arguments.size() == 3 ? Optional.of(arguments.get(2)) : Optional.empty());
    }

    private static RequirementKind requirement(String name) throws ControlException {
        try {
            return RequirementKind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException other) {
            throw ControlException.badRequest("arguments: one of " + Arrays.toString(RequirementKind.values()));
        }
    }

    private static List<Map<String, Object>> described(Class<?> actor) {
        return methods(actor)
                .map(method -> Map.<String, Object>of(
                        "name",
                        method.getName(),
                        "arguments",
                        Stream.of(method.getParameterTypes())
                                .map(NamedTransitions::argument)
                                .toList()))
                .toList();
    }

    private static String argument(Class<?> type) {
        return type == CsrDigests.class ? "MD5, SHA-256, unique value" : type == String.class ? "text" : "requirement";
    }

    private static Stream<Method> methods(Class<?> actor) {
        return Stream.of(actor.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName));
    }
}
