package io.github.sasp4j.fake.transition;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Action;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.Sections;
import java.util.Optional;
import java.util.function.Function;

/** What a transition can demand of the state of an order. */
final class Preconditions {

    private Preconditions() {}

    static void that(boolean holds, String rejection) {
        if (!holds) {
            throw new TransitionRejectedException(rejection);
        }
    }

    /** The section, if the order has it. */
    static <S extends Section> S section(
            PostPaymentStatus order, Function<Sections, Optional<S>> section, String name) {
        return section.apply(order.sections())
                .filter(Section::isApplicable)
                .orElseThrow(() -> new TransitionRejectedException("This order has no " + name + "."));
    }

    static void offered(Section section, Action action) {
        that(isOffered(section, action), "The action " + action.text() + " is not available.");
    }

    static boolean isOffered(Section section, Action action) {
        return section.actions().stream().anyMatch(on -> on.text().equals(action.text()));
    }

    static void open(Section section, String name) {
        that(!section.isCompleted(), "The " + name + " is " + section.status() + ".");
    }
}
