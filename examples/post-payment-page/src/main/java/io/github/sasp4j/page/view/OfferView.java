package io.github.sasp4j.page.view;

import java.util.Optional;

/**
 * An action that is available in a section, as it is shown.
 *
 * @param what the action in words
 * @param href where it is done; empty if there is no link for it
 * @param required whether the certificate waits for it
 * @param inMailbox whether it is done where an e-mail is, so that no link is missing
 */
public record OfferView(String what, Optional<String> href, boolean required, boolean inMailbox) {}
