/**
 * One broken port for each promise of the contracts: it fails that promise and no other. A promise that nobody can break
 * is worth nothing.
 */
@NullMarked
package io.github.sasp4j.fake.broken;

import org.jspecify.annotations.NullMarked;
