package io.github.sasp4j.integration;

import io.github.sasp4j.fake.wire.ResponseVariation;
import java.util.stream.LongStream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract in front of a server that writes each response in another legal form, seed by seed. There are 20 seeds
 * and 200 in the nightly profile; {@code -Dsasp4j.seeds=N} takes any number.
 */
@ParameterizedClass(name = "seed {0}")
@MethodSource("seeds")
class RandomizedStyleContractTest extends ServedContract {

    @Parameter
    private long seed;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("sasp4j.seeds", 20));
    }

    @Override
    ResponseVariation quirks() {
        return ResponseVariation.seededInForm(seed);
    }
}
