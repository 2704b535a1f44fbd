package io.github.sasp4j.page.demo.panel;

import java.util.List;

/**
 * What can be published for a domain, as a form of the panel.
 *
 * @param at the place of the domain in the order
 * @param domain the domain
 * @param choices what can be published for its method
 * @param published what was published last
 */
record PublicationForm(int at, String domain, List<Publication> choices, Publication published) {

    PublicationForm {
        choices = List.copyOf(choices);
    }
}
