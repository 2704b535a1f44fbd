package io.github.sasp4j.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One figure of one subject.
 *
 * @param group what is measured
 * @param variant under which conditions
 * @param subject what is compared
 * @param time for one operation, in the unit of the group
 * @param cpu processor time of the process for one operation, in microseconds; 0 if it was not measured
 * @param allocated bytes for one operation; 0 if they were not measured
 * @param threads platform threads at the most; 0 if they were not counted
 */
record Measurement(
        String group, String variant, String subject, double time, double cpu, double allocated, double threads) {

    /** Decoding waits for nothing: there, processor time tells more than the time that other processes have lengthened. */
    double compared() {
        return group.equals(BenchmarkRun.DECODE) ? cpu : time;
    }

    /** The medians of the same measurement over several rounds. */
    static Measurement median(List<Measurement> rounds) {
        Measurement first = rounds.get(0);
        return new Measurement(
                first.group,
                first.variant,
                first.subject,
                median(rounds, Measurement::time),
                median(rounds, Measurement::cpu),
                median(rounds, Measurement::allocated),
                median(rounds, Measurement::threads));
    }

    private static double median(List<Measurement> rounds, ToDoubleFunction<Measurement> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
