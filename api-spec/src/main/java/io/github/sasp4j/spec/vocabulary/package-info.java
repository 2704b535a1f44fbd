/**
 * The words of the specification as Java values: names of fields, documented words, error codes and their messages. The
 * data is generated from {@code sasp.yaml} at build time; no message is read, checked or written here.
 */
@NullMarked
package io.github.sasp4j.spec.vocabulary;

import org.jspecify.annotations.NullMarked;
