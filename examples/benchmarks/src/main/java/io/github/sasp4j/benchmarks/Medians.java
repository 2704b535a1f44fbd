package io.github.sasp4j.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Each figure once, in the order in which it was measured first.
 *
 * @param measurements the medians
 */
record Medians(List<Measurement> measurements) {

    /** What the others are compared with, by group. */
    private static final Map<String, List<String>> BASELINES = Map.of(
            BenchmarkRun.DECODE, List.of("jacksonToDto", "tokenScan"),
            BenchmarkRun.CALL, List.of("retrofit2", "okhttp"),
            BenchmarkRun.CALL_CLOSING, List.of("retrofit2", "okhttp"),
            BenchmarkRun.COLD, List.of("retrofit2", "okhttp"),
            BenchmarkRun.IN_FLIGHT, List.of("okhttp"),
            BenchmarkRun.UPLOAD, List.of("okhttp"),
            BenchmarkRun.START, List.of("retrofit2", "okhttp"),
            BenchmarkRun.COMMAND, List.of("empty main"));

    static Medians of(List<Measurement> rounds) {
        return new Medians(rounds.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.group(), each.variant(), each.subject()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Measurement::median)
                .toList());
    }

    List<String> groups() {
        return measurements.stream().map(Measurement::group).distinct().toList();
    }

    List<Measurement> in(String group) {
        return measurements.stream().filter(each -> each.group().equals(group)).toList();
    }

    List<String> baselines(String group) {
        return BASELINES.getOrDefault(group, List.of());
    }

    /** The cost in relation to that of a baseline under the same conditions; empty where there is none. */
    Optional<Double> ratio(Measurement of, String baseline) {
        return measurements.stream()
                .filter(each -> each.group().equals(of.group())
                        && each.variant().equals(of.variant())
                        && each.subject().equals(baseline))
                .findFirst()
                .map(found -> of.compared() / found.compared());
    }

    /** The ratios: group, variant, subject, baseline. */
    String json() throws JsonProcessingException {
        Map<String, Map<String, Map<String, Map<String, Double>>>> ratios = new LinkedHashMap<>();
        for (Measurement each : measurements) {
            Map<String, Double> ofSubject = ratios.computeIfAbsent(each.group(), group -> new LinkedHashMap<>())
                    .computeIfAbsent(each.variant(), variant -> new LinkedHashMap<>())
                    .computeIfAbsent(each.subject(), subject -> new LinkedHashMap<>());
            for (String baseline : baselines(each.group())) {
                ratio(each, baseline).ifPresent(ratio -> ofSubject.put(baseline, Math.round(ratio * 100) / 100.0));
            }
        }
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(ratios) + "\n";
    }
}
