package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A record that is published wrongly, then rightly, and what the page says each time. */
@ExtendWith(BrowserTest.class)
class DomainCheckIT {

    private static final String SEEN = "domain-0-seen";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, 1280, Not found yet, Incorrect, appended example.com a second time, Found",
        "de, 390, Noch nicht gefunden, Fehlerhaft, example.com noch einmal angehängt, Gefunden"
    })
    void aCustomerPublishesWronglySeesWhyAndPublishesRightly(
            String language, int width, String missing, String wrong, String why, String seen, Visitor visitor) {
        visitor.withWidth(width);
        OrderJourney journey = OrderJourney.start(visitor, "DV_SINGLE_DOMAIN", language, folder);
        journey.goOnUntilItLeadsTo("domain-0");
        visitor.examine("check-never-" + language);

        check(visitor);
        assertThat(visitor.read(SEEN)).contains(missing);

        publish(visitor, "ZONE_DOUBLED");
        check(visitor);
        assertThat(visitor.read(SEEN)).contains(wrong, why);
        visitor.examine("check-wrong-" + language);

        publish(visitor, "RIGHT");
        check(visitor);
        assertThat(visitor.read(SEEN)).contains(seen);
        visitor.examine("check-seen-" + language);
        assertThat(visitor.fits()).isTrue();

        visitor.leave(() -> visitor.browser()
                .findElement(By.cssSelector("[id^='do-action-completeDomain-']"))
                .click());
        journey.goOnUntilIssued();
        assertThat(visitor.sees(SEEN)).isFalse();
    }

    @Test
    void whatIsSeenBecomesTheNextStepOfTheCa(Visitor visitor) {
        OrderJourney.start(visitor, "DV_SINGLE_DOMAIN", "en", folder).goOnUntilItLeadsTo("domain-0");
        assertThat(visitor.read("next")).contains("Publish the DNS record for ");

        publish(visitor, "ZONE_APPENDED");
        check(visitor);
        assertThat(visitor.read("next")).contains("Correct the DNS record for ");

        publish(visitor, "RIGHT");
        check(visitor);
        assertThat(visitor.read("next")).contains("is in place; the certificate authority will check it.");
    }

    private static void check(Visitor visitor) {
        visitor.submit("domain-0-check-now");
    }

    private static void publish(Visitor visitor, String what) {
        new Select(visitor.see("publish-0")).selectByValue(what);
        visitor.submit("publish-0-do");
    }
}
