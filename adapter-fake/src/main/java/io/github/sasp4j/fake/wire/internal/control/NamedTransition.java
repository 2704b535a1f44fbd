package io.github.sasp4j.fake.wire.internal.control;

import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.fake.transition.TransitionRejectedException;
import io.github.sasp4j.progress.Actor;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A transition that a request can name.
 *
 * @param actor who performs it
 * @param name its name
 * @param arguments what it is told; those that may be left out come last
 * @param operation performs it
 */
record NamedTransition(Actor actor, String name, List<ArgumentKind> arguments, Operation operation) {

    NamedTransition {
        arguments = List.copyOf(arguments);
    }

    static NamedTransition ofCustomer(
            String name, BiConsumer<Customer, List<String>> operation, ArgumentKind... arguments) {
        return new NamedTransition(
                Actor.CUSTOMER,
                name,
                List.of(arguments),
                (actors, values) -> operation.accept(actors.customer(), values));
    }

    static NamedTransition ofStaff(String name, BiConsumer<Staff, List<String>> operation, ArgumentKind... arguments) {
        return new NamedTransition(
                Actor.VENDOR, name, List.of(arguments), (actors, values) -> operation.accept(actors.staff(), values));
    }

    /** How a request names the one who performs it. */
    String actorName() {
        return actor == Actor.CUSTOMER ? "customer" : "staff";
    }

    /** The arguments that every request has to give. */
    List<ArgumentKind> required() {
        return arguments.stream().filter(kind -> !kind.isOptional()).toList();
    }

    /**
     * Performs the transition.
     *
     * @throws ControlException if the values do not fit, or the order does not allow it
     */
    void perform(Actors actors, List<String> values) throws ControlException {
        if (values.size() < required().size() || values.size() > arguments.size()) {
            throw ControlException.badRequest("arguments: "
                    + arguments.stream().map(ArgumentKind::text).toList() + ", not " + values.size() + " of them");
        }
        try {
            operation.perform(actors, values);
        } catch (TransitionRejectedException notNow) {
            throw new ControlException(409, String.valueOf(notNow.getMessage()));
        } catch (IllegalArgumentException unreadable) {
            throw ControlException.badRequest("arguments: " + unreadable.getMessage());
        }
    }

    /** How a transition is performed. */
    @FunctionalInterface
    interface Operation {

        void perform(Actors actors, List<String> values);
    }
}
