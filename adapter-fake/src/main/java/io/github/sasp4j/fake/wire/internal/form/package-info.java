/**
 * Reads requests of the wire server: form fields into a status request, multipart bodies into an upload. What a request
 * results in is decided by the vendor.
 */
@NullMarked
package io.github.sasp4j.fake.wire.internal.form;

import org.jspecify.annotations.NullMarked;
