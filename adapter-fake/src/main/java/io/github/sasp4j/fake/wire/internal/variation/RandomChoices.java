package io.github.sasp4j.fake.wire.internal.variation;

import java.util.List;
import java.util.SplittableRandom;

/** RandomChoices that follow from a seed. Not thread-safe. */
final class RandomChoices {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private RandomChoices(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static RandomChoices of(long seed, String topic, long count) {
        long mixed = seed;
        for (int i = 0; i < topic.length(); i++) {
            mixed = (mixed ^ topic.charAt(i)) * SPREAD;
        }
        return new RandomChoices((mixed ^ count) * SPREAD);
    }

    /** A number from 0 up to, but not including, the bound. Built on nextLong, which no JDK computes otherwise. */
    int below(int bound) {
        return (int) Math.floorMod(random.nextLong(), (long) bound);
    }

    boolean coin() {
        return below(2) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            list.set(i, list.set(below(i + 1), list.get(i)));
        }
    }
}
