/**
 * The vendor in memory: {@link io.github.sasp4j.fake.FakeSasp} holds its accounts, orders and clock, {@link
 * io.github.sasp4j.fake.OrderTemplate} makes orders for it. Bytes, JSON and HTTP must not get in here, nor a clock
 * that was not uploaded.
 */
@NullMarked
package io.github.sasp4j.fake;

import org.jspecify.annotations.NullMarked;
