/**
 * The fake in a JUnit 5 test: {@link io.github.sasp4j.fake.junit.FakeSaspExtension} hands it to test methods and
 * fields. Nothing else of the fake may know JUnit, and nothing that a test asserts belongs here.
 */
@NullMarked
package io.github.sasp4j.fake.junit;

import org.jspecify.annotations.NullMarked;
