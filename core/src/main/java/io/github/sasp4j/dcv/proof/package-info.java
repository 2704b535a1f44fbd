/**
 * What name servers and web servers show of a proof of control, and whether it is as it should be. Pure functions and
 * values: who looks, and when, is not known here.
 */
@NullMarked
package io.github.sasp4j.dcv.proof;

import org.jspecify.annotations.NullMarked;
