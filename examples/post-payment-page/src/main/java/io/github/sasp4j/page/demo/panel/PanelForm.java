package io.github.sasp4j.page.demo.panel;

import java.util.List;

/**
 * An action that the state of an order allows, as a form of the panel.
 *
 * @param action which action
 * @param about the domain, the check or the order that it is about
 * @param label what to call that in the form, or blank if there is nothing to say
 * @param inputs what can be chosen, or the one proposal of what to write; empty if nothing is asked for
 */
record PanelForm(PanelAction action, String about, String label, List<String> inputs) {

    /** Whether something is chosen rather than written. */
    public boolean isChoice() {
        return action.input() == PanelAction.Input.DCV_METHOD;
    }

    /** A name for it that no other form has. */
    public String id() {
        return "action-" + action + "-" + about.replaceAll("[^A-Za-z0-9]", "-");
    }
}
