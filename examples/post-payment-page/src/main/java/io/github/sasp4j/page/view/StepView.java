package io.github.sasp4j.page.view;

import io.github.sasp4j.progress.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Something to do, as it is shown.
 *
 * @param actor who acts
 * @param who the same in words
 * @param what what the customer or the CA does
 * @param href where it is done, or where the page shows how
 * @param notes what helps with it: where an e-mail is expected, how long a wait typically is, whom to ask
 */
public record StepView(Actor actor, String who, String what, Optional<String> href, List<String> notes) {}
