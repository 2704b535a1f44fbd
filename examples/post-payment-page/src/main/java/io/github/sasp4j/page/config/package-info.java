/**
 * Settings of the page and the beans that they make: ports, language, the live service. No request is handled here.
 */
@NullMarked
package io.github.sasp4j.page.config;

import org.jspecify.annotations.NullMarked;
