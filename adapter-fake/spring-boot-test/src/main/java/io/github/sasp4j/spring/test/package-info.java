/**
 * Annotations for the tests of Spring Boot applications, and what makes them work in Spring's test support. No bean is made
 * here: all are those of the starter.
 */
@NullMarked
package io.github.sasp4j.spring.test;

import org.jspecify.annotations.NullMarked;
