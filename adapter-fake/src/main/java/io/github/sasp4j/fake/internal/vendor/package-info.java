/**
 * The state of the vendor: accounts, limits, orders, uploads, planned faults, received calls. It knows no wire format and
 * no port.
 */
@NullMarked
package io.github.sasp4j.fake.internal.vendor;

import org.jspecify.annotations.NullMarked;
