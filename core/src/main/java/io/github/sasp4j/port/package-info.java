/**
 * What the library asks of the outside: the ports that adapters implement, and the requests that they take. The top
 * of core: it names the other packages, and only adapters and the watch name it.
 */
@NullMarked
package io.github.sasp4j.port;

import org.jspecify.annotations.NullMarked;
