/** The codec of the HTTP adapter on the orders of the fake, in every state that the fake can reach. */
@NullMarked
package io.github.sasp4j.integration.codec;

import org.jspecify.annotations.NullMarked;
