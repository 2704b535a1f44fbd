/**
 * The vendor on a loopback port: {@link io.github.sasp4j.fake.wire.FakeServer} speaks the specification's wire for a fake,
 * {@link io.github.sasp4j.fake.wire.ResponseVariation} says which of its contradictions it speaks. What the vendor knows and
 * decides must not get in here, nor a way to read the wire as a client.
 */
@NullMarked
package io.github.sasp4j.fake.wire;

import org.jspecify.annotations.NullMarked;
