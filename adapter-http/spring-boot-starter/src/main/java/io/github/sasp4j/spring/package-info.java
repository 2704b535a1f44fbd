/**
 * The auto-configuration of Spring Boot: {@code sasp.*} properties and the beans that they make. The beans that a host
 * injects give way to its own; no logic of the library is here.
 */
@NullMarked
package io.github.sasp4j.spring;

import org.jspecify.annotations.NullMarked;
