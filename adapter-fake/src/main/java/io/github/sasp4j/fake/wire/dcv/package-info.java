/**
 * Name servers and web servers on loopback that publish proofs of control rightly and wrongly, for tests of what a
 * customer sees. Their users need dnsjava on the path; the rest of the fake does not.
 */
@NullMarked
package io.github.sasp4j.fake.wire.dcv;

import org.jspecify.annotations.NullMarked;
