package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.page.demo.control.AllowedTransition;
import io.github.sasp4j.page.demo.control.AllowedTransition.Argument;
import io.github.sasp4j.page.view.MethodName;
import java.util.List;
import java.util.Set;

/**
 * A transition that an order allows, as a form of the panel.
 *
 * @param transition which one
 */
record PanelForm(AllowedTransition transition) {

    private static final Set<String> WRITTEN = Set.of("dcvCode", "callbackCode", "email", "phoneNumber");

    /** What it is about: a domain, a check, or the order. */
    public String about() {
        return transition.arguments().stream()
                .filter(argument -> argument.kind().equals("domain") || isRequirement(argument))
                .map(argument -> argument.values().get(0))
                .findFirst()
                .orElse("");
    }

    /** Whether it is about a check on the organization. */
    public boolean isAboutRequirement() {
        return transition.arguments().stream().anyMatch(PanelForm::isRequirement);
    }

    /** Whether the visitor has to write or choose something. */
    public boolean isFilledIn() {
        return transition.arguments().stream().anyMatch(argument -> isWritten(argument) || isChosen(argument));
    }

    /** Whether an argument is written by the visitor. */
    public boolean isWritten(Argument argument) {
        return WRITTEN.contains(argument.kind());
    }

    /** Whether an argument is chosen by the visitor. */
    public boolean isChosen(Argument argument) {
        return argument.kind().equals("dcvMethod");
    }

    /** What a validation method that can be chosen is called. */
    public MethodName method(String value) {
        return new MethodName(value);
    }

    /** A name for it that no other form has. */
    public String id() {
        return "action-" + transition.name() + "-"
                + (about().isEmpty() ? "order" : about().replaceAll("[^A-Za-z0-9]", "-"));
    }

    static List<PanelForm> of(List<AllowedTransition> transitions) {
        return transitions.stream().map(PanelForm::new).toList();
    }

    private static boolean isRequirement(Argument argument) {
        return argument.kind().equals("requirement");
    }
}
