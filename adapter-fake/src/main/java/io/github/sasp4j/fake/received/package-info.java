/**
 * What the fake has received, for a test to inspect. No secret and no bytes of a document are kept.
 */
@NullMarked
package io.github.sasp4j.fake.received;

import org.jspecify.annotations.NullMarked;
