package io.github.sasp4j.fake.wire;

import java.util.function.Supplier;

/**
 * How a server writes where the document contradicts itself, or leaves a choice. Immutable.
 */
public final class Quirks {

    private static final Quirks DOCUMENTED = new Quirks("documented", AsExamples::new);
    private static final Quirks NONE = new Quirks("none", AsTables::new);

    private final String name;
    private final Supplier<Manner> manner;

    private Quirks(String name, Supplier<Manner> manner) {
        this.name = name;
        this.manner = manner;
    }

    /**
     * As the document's examples: an error code is a text in a failure and the number 0 in a success, the order number
     * and the level of a method are numbers where their digits allow it, the agreement's actions are a list.
     */
    public static Quirks documented() {
        return DOCUMENTED;
    }

    /**
     * As the document's tables. What they have no word for is lost or becomes the next word: {@code notCompleted} and
     * {@code Unknown} of domains and requirements are told as {@code InProgress}, of the agreement's actions only the
     * first, no method where none is selected, no hash that has not the length of one. A description that is missing
     * becomes an empty text. An answer keeps the documented reading of the spec, unless the order has words of its own
     * that the document does not list.
     */
    public static Quirks none() {
        return NONE;
    }

    /**
     * Any form that the service may send, another one with each answer: number or text, absent or null or empty, JSON
     * or form, fields in any order, fields and words that nobody knows yet, domains and methods in any order. A client
     * that stands all this relies on nothing that is not promised.
     *
     * <p>The same seed brings the same bytes for the same calls: an answer depends on the seed, the order's number and
     * how many answers about this order came before; a refusal depends on the seed and on how many refusals came
     * before. Each server counts anew.
     */
    public static Quirks seeded(long seed) {
        return new Quirks("seeded " + seed, () -> new Seeded(seed, true));
    }

    /**
     * As {@link #seeded(long)}, but in form only: what an answer says is what the order holds. There is nothing that
     * nobody knows yet, no word in place of another, and lists keep their order. A model read from such an answer
     * equals the one read from an answer as {@linkplain #documented() the examples} write it.
     */
    public static Quirks seededInForm(long seed) {
        return new Quirks("seeded " + seed + ", in form only", () -> new Seeded(seed, false));
    }

    /** Says which, with the seed. */
    @Override
    public String toString() {
        return name;
    }

    Manner newManner() {
        return manner.get();
    }
}
