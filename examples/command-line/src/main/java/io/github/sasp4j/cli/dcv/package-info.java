/** The command {@code dcv}: whether the proofs of control of an order can be seen. */
@NullMarked
package io.github.sasp4j.cli.dcv;

import org.jspecify.annotations.NullMarked;
