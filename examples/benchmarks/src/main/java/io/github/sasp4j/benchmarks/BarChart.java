package io.github.sasp4j.benchmarks;

import java.util.List;
import java.util.Locale;

/** A bar for each ratio of the library to a baseline. */
final class BarChart {

    private static final int ROW = 22;
    private static final int LEFT = 330;
    private static final int WIDTH = 800;
    private static final int PIXELS_FOR_ONE = 80;
    private static final double LONGEST = 5;

    private BarChart() {}

    static String svg(Medians medians) {
        StringBuilder rows = new StringBuilder();
        int y = ROW;
        for (Measurement each : medians.measurements()) {
            if (!each.subject().equals("sasp4j")) {
                continue;
            }
            for (String baseline : medians.baselines(each.group())) {
                List<Double> ratio = medians.ratio(each, baseline).stream().toList();
                for (double found : ratio) {
                    rows.append(row(y, each.group() + ", " + each.variant() + ", of " + baseline, found));
                    y += ROW;
                }
            }
        }
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/>
                <line x1="%d" y1="0" x2="%d" y2="%d" stroke="#888" stroke-dasharray="3 3"/>
                %s</svg>
                """, WIDTH, y + ROW, LEFT + PIXELS_FOR_ONE, LEFT + PIXELS_FOR_ONE, y, rows);
    }

    private static String row(int y, String label, double ratio) {
        int length = (int) (Math.min(ratio, LONGEST) * PIXELS_FOR_ONE);
        return String.format(
                Locale.ROOT, """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%d" height="14" fill="#3b6ea5"/>
                <text x="%d" y="%d">%.2f</text>
                """, LEFT - 8, y + 11, label, LEFT, y, length, LEFT + length + 6, y + 11, ratio);
    }
}
