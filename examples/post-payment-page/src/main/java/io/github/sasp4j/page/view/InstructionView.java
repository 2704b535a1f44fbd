package io.github.sasp4j.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What has to be published to prove control of a domain, or why that cannot be said.
 *
 * @param way a CNAME record or a file, in words
 * @param parts what to write where, each to be copied as it stands
 * @param obstacle why it cannot be said; empty if it can
 */
public record InstructionView(String way, List<DetailView> parts, Optional<String> obstacle) {}
