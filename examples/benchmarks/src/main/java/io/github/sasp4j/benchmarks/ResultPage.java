package io.github.sasp4j.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page with the tables. */
record ResultPage(Medians medians, int rounds) {

    private static final Map<String, String> UNITS = Map.of(
            BenchmarkRun.DECODE, "µs",
            BenchmarkRun.CALL, "µs for a thread's call",
            BenchmarkRun.CALL_CLOSING, "µs for a thread's call",
            BenchmarkRun.COLD, "ms for all",
            BenchmarkRun.IN_FLIGHT, "ms for all",
            BenchmarkRun.UPLOAD, "ms",
            BenchmarkRun.START, "ms",
            BenchmarkRun.COMMAND, "ms",
            BenchmarkRun.LIBRARY, "µs");

    String markdown() throws IOException {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # Performance

                Written by the command in [examples/benchmarks](../examples/benchmarks/README.md), which explains what is
                measured and which goals are missed. JDK %s, %d processors, %d rounds in which the subjects take turns;
                each figure is the median of its rounds. The example has %,d bytes. Other work on the machine lengthens
                the times, so ratios of one run can be compared and times cannot; those of decoding are ratios of
                processor time. All ratios are in `docs/performance.json`.

                ![Cost in relation to the baselines](performance.svg)
                """,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                SampleBody.example().length));
        for (String group : medians.groups()) {
            table(group, page);
        }
        return page.toString();
    }

    private void table(String group, StringBuilder page) {
        List<String> baselines = medians.baselines(group);
        page.append("\n## ")
                .append(group.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(group.substring(1));
        page.append("\n\n| case | subject | ").append(UNITS.get(group)).append(" | ");
        baselines.forEach(baseline -> page.append("of ").append(baseline).append(" | "));
        page.append("CPU µs | bytes allocated | platform threads |\n|---|---|")
                .append("---:|".repeat(4 + baselines.size()));
        for (Measurement each : medians.in(group)) {
            page.append("\n| ")
                    .append(each.variant())
                    .append(" | ")
                    .append(each.subject())
                    .append(" | ");
            page.append(number(each.time())).append(" | ");
            baselines.forEach(baseline -> page.append(medians.ratio(each, baseline)
                            .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                            .orElse(""))
                    .append(" | "));
            page.append(number(each.cpu())).append(" | ");
            page.append(number(each.allocated())).append(" | ");
            page.append(number(each.threads())).append(" |");
        }
        page.append('\n');
    }

    private static String number(double figure) {
        return figure == 0 ? "" : String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%,.0f", figure);
    }
}
