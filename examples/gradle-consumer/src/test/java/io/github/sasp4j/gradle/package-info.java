/**
 * The consumer's example as Gradle sees it: dependencies of its build script, resolved by Gradle's own engine from what
 * would be published. Nothing of the library is tested here but that it can be had this way.
 */
@NullMarked
package io.github.sasp4j.gradle;

import org.jspecify.annotations.NullMarked;
