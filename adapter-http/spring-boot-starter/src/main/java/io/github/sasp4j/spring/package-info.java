/**
 * The auto-configuration of Spring Boot: {@code sasp.*} properties and the beans that they make. Every bean gives way to one
 * of the host's own; no logic of the library is here.
 */
@NullMarked
package io.github.sasp4j.spring;

import org.jspecify.annotations.NullMarked;
