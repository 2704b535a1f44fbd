/**
 * Settings of the page and the beans that they make: language, links, the checks of domains. No request is handled here, and
 * the ports are the starter's.
 */
@NullMarked
package io.github.sasp4j.page.config;

import org.jspecify.annotations.NullMarked;
