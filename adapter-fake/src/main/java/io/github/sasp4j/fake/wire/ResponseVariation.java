package io.github.sasp4j.fake.wire;

import io.github.sasp4j.fake.wire.internal.variation.ExampleStyle;
import io.github.sasp4j.fake.wire.internal.variation.RandomizedStyle;
import io.github.sasp4j.fake.wire.internal.variation.ResponseStyle;
import io.github.sasp4j.fake.wire.internal.variation.SpecificationStyle;
import java.util.function.Supplier;

/**
 * How a server writes where the specification contradicts itself, or leaves a choice. Immutable.
 */
public final class ResponseVariation {

    private static final ResponseVariation DOCUMENTED = new ResponseVariation("documented", ExampleStyle::new);
    private static final ResponseVariation NONE = new ResponseVariation("none", SpecificationStyle::new);

    private final String name;
    private final Supplier<ResponseStyle> style;

    private ResponseVariation(String name, Supplier<ResponseStyle> style) {
        this.name = name;
        this.style = style;
    }

    /**
     * As the specification's examples: an error code is a text in a failure and the number 0 in a success, the order number
     * and the level of a method are numbers where their digits allow it, the agreement's actions are a list.
     */
    public static ResponseVariation documented() {
        return DOCUMENTED;
    }

    /**
     * As the specification's tables. What they have no word for is lost or becomes the next word: {@code notCompleted} and
     * {@code Unknown} of domains and requirements are told as {@code InProgress}, of the agreement's actions only the
     * first, no method where none is selected, no hash that has not the length of one. A description that is missing
     * becomes an empty text. A response keeps the documented reading of the spec, unless the order has words of its own
     * that the specification does not list.
     */
    public static ResponseVariation none() {
        return NONE;
    }

    /**
     * Any form that the service may send, another one with each response: number or text, absent or null or empty, JSON
     * or form, fields in any order, fields and words that nobody knows yet, domains and methods in any order. A client
     * that stands all this relies on nothing that is not promised.
     *
     * <p>The same seed brings the same bytes for the same calls: a response depends on the seed, the order's number and
     * how many responses about this order came before; a rejection depends on the seed and on how many rejections came
     * before. Each server counts anew.
     */
    public static ResponseVariation seeded(long seed) {
        return new ResponseVariation("seeded " + seed, () -> new RandomizedStyle(seed, true));
    }

    /**
     * As {@link #seeded(long)}, but in form only: what a response says is what the order holds. There is nothing that
     * nobody knows yet, no word in place of another, and lists keep their order. A model read from such a response
     * equals the one read from a response as {@linkplain #documented() the examples} write it.
     */
    public static ResponseVariation seededInForm(long seed) {
        return new ResponseVariation("seeded " + seed + ", in form only", () -> new RandomizedStyle(seed, false));
    }

    /** Says which, with the seed. */
    @Override
    public String toString() {
        return name;
    }

    ResponseStyle newStyle() {
        return style.get();
    }
}
