/**
 * Domain control validation (DCV): the domains of an order, the methods available for each, and what has to be
 * published to prove control by CSR hash. It looks at domains alone; what an order or a section is, is not known here.
 */
@NullMarked
package io.github.sasp4j.dcv;

import org.jspecify.annotations.NullMarked;
