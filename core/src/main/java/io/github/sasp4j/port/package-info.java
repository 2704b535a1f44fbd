/**
 * What the library asks of the outside: the ports that adapters implement, and the requests that they take. The top
 * of what is asked: it names the model below, and only adapters, the watch and the submission name it.
 */
@NullMarked
package io.github.sasp4j.port;

import org.jspecify.annotations.NullMarked;
