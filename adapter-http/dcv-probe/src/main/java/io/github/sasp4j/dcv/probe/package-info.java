/**
 * Looks at what name servers and web servers show of a proof of control, and connects to public addresses only. What
 * that means for the proof is not decided here.
 */
@NullMarked
package io.github.sasp4j.dcv.probe;

import org.jspecify.annotations.NullMarked;
