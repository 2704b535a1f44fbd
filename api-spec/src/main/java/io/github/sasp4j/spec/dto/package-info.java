/**
 * The DTOs, generated from {@code sasp.yaml} at every build, for the adapters alone. Nothing written by hand
 * stands here, and no type of this package reaches a caller.
 */
@NullMarked
package io.github.sasp4j.spec.dto;

import org.jspecify.annotations.NullMarked;
