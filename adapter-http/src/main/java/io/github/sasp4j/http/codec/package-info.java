/**
 * The model as text and back, for caches, queues and databases of hosts. The service's own JSON is not read or written
 * here.
 */
@NullMarked
package io.github.sasp4j.http.codec;

import org.jspecify.annotations.NullMarked;
