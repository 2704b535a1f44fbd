package io.github.sasp4j.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.testkit.monitor.SpecItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coverage of one item, to show that all others are missed. */
class CoveragePageTest {

    private static final String MET = "WORD\tRESPONSE\tPostPaymentData.orderStatus Pending\ta.b.SomeTest.some";

    @TempDir
    private Path module;

    private Coverage coverage;

    @BeforeEach
    void merge() throws IOException {
        Files.createDirectories(module.resolve("target"));
        Files.write(Coverage.file(module), List.of(MET, MET, "FIELD\tRESPONSE\tGone.field\tx.y"));
        coverage = Coverage.of(List.of(Coverage.file(module)));
    }

    @Test
    void whatWasMetIsCountedOnce() {
        assertThat(CoveragePage.of(coverage))
                .contains("<th scope=\"row\">PostPaymentData.orderStatus Pending</th><td>response</td>"
                        + "<td class=\"number\">1</td><td class=\"tests\">SomeTest.some</td>");
    }

    @Test
    void allElseIsMissed() {
        assertThat(coverage.notMet())
                .hasSize(coverage.tests().size() - 1)
                .contains(new SpecItem(SpecItem.Kind.ERROR_CODE, SpecItem.Direction.RESPONSE, "-42"));
    }

    @Test
    void whatIsMissedSaysSo() {
        assertThat(CoveragePage.of(coverage))
                .contains("<span class=\"missed\">0 of 8</span>")
                .contains("<th scope=\"row\">-42</th><td>response</td><td class=\"number\">0</td>"
                        + "<td class=\"tests\"><span class=\"missed\">not met</span></td>");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(CoveragePage.of(coverage)).doesNotContain("src=", "http:", "https:", "@import", "url(");
    }
}
