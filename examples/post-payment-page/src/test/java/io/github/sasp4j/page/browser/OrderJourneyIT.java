package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Orders from payment to issue, of each template, in each language, on a wide and a narrow screen. Nothing is clicked but
 * what the customer's part of the page shows, and the panel of the CA's staff.
 */
@ExtendWith(BrowserTest.class)
class OrderJourneyIT {

    private static final List<String> TEMPLATES =
            List.of("DV_SINGLE_DOMAIN", "OV_SINGLE_DOMAIN", "EV_MULTI_DOMAIN", "MARK_CERTIFICATE");
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final List<Integer> WIDTHS = List.of(1280, 390);

    private static final int JOURNEYS = Integer.getInteger("sasp4j.journeys", 4);

    static final boolean MORE_THAN_USUAL = JOURNEYS > 4;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("journeys")
    void anOrderIsLedFromPaymentToIssue(String template, String language, int width, Visitor visitor) {
        visitor.withWidth(width);
        OrderJourney journey = OrderJourney.start(visitor, template, language, folder);
        journey.goOnUntilIssued();

        assertThat(visitor.headline())
                .isEqualTo(
                        language.equals("de")
                                ? "Ihr Zertifikat wurde ausgestellt"
                                : "Your certificate has been issued");
        assertThat(visitor.sees("next")).isFalse();
        journey.examineEnd();
    }

    /**
     * The first four have each template once, and each language and width twice; the system property {@code
     * sasp4j.journeys} takes more, up to all 16.
     */
    static Stream<Arguments> journeys() {
        return IntStream.range(0, JOURNEYS).mapToObj(journey -> {
            int template = journey % TEMPLATES.size();
            int round = journey / TEMPLATES.size() + template;
            return Arguments.of(
                    TEMPLATES.get(template), LANGUAGES.get(round % 2), WIDTHS.get((round / 2 + template) % 2));
        });
    }
}
