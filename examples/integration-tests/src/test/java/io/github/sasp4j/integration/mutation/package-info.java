/**
 * Thousands of damaged responses against the client and the check, with fixed seeds: neither may fail in a way of its
 * own, and both judge alike. A fault that is found here gets a named test where it belongs.
 */
@NullMarked
package io.github.sasp4j.integration.mutation;

import org.jspecify.annotations.NullMarked;
