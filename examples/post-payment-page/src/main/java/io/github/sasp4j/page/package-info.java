/**
 * The program: it starts, and says where its page is. What a host would copy lives in the packages below, and nothing
 * of that gets in here.
 */
@NullMarked
package io.github.sasp4j.page;

import org.jspecify.annotations.NullMarked;
