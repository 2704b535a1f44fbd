/**
 * The aggregate: a paid order, where it stands, and what it is for. It holds the sections and the access for uploads;
 * how it is fetched and what can fail on the way is not known here.
 */
@NullMarked
package io.github.sasp4j.order;

import org.jspecify.annotations.NullMarked;
