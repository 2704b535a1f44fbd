/** The command {@code doctor}: whether this machine can reach the service, and what to do if it cannot. */
@NullMarked
package io.github.sasp4j.cli.doctor;

import org.jspecify.annotations.NullMarked;
