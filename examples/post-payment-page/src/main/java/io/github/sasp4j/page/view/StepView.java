package io.github.sasp4j.page.view;

import io.github.sasp4j.progress.Actor;
import java.util.Optional;

/**
 * Something to do, as it is shown.
 *
 * @param actor who acts
 * @param who the same in words
 * @param what what the customer or the CA does
 * @param href where it is done, or where the page says more of it
 */
public record StepView(Actor actor, String who, String what, Optional<String> href) {}
