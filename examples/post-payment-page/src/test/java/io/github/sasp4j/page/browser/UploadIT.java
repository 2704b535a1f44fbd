package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Papers on both ways: through the host, and from the browser straight to the vendor. */
@ExtendWith(InTheBrowser.class)
class UploadIT {

    private static final int THREE_MEGABYTES = 3 << 20;
    private static final int SEVENTY_MEGABYTES = 70 << 20;

    @TempDir
    private Path folder;

    @Test
    void papersThroughTheHostShowThatTheyGo(Visitor visitor) throws IOException {
        visitor.open("/orders/720300");
        visitor.browser().executeCdpCommand("Network.enable", Map.of());
        visitor.browser()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                false,
                                "latency",
                                0,
                                "downloadThroughput",
                                -1,
                                "uploadThroughput",
                                1_500_000));
        visitor.see("papers-files").sendKeys(paper("Gründung 設立.pdf", THREE_MEGABYTES));
        visitor.see("papers-comment").sendKeys("As asked for");
        visitor.browser().findElement(By.cssSelector("#papers-form button")).click();

        visitor.waitUntil(now -> {
            double value =
                    Double.parseDouble(String.valueOf(now.see("papers-bar").getDomProperty("value")));
            return now.sees("papers-progress") && value > 0 && value < 100;
        });
        visitor.picture("upload-through-host-1-on-its-way");
        visitor.waitUntil(now -> now.browser().getCurrentUrl().endsWith("/papers/taken"));
        assertThat(visitor.read("papers-result")).contains("Your papers have arrived");
        assertThat(visitor.read("panel-log")).contains("Gründung 設立.pdf", "3,145,728 bytes", "As asked for");
        visitor.examine("upload-through-host-2-taken");
    }

    @Test
    void papersStraightToTheVendorLeadBackToThePage(Visitor visitor) throws IOException {
        visitor.open("/orders/720302");
        visitor.act("REQUEST_PAPERS", "720302");
        visitor.click("papers-straight");
        visitor.see("straight-files").sendKeys(paper("extract.pdf", 1000));
        visitor.see("straight-comment").sendKeys("Straight away");
        visitor.examine("upload-straight-1-form");
        visitor.browser().findElement(By.cssSelector("#straight-form button")).click();

        visitor.waitUntil(now -> now.browser().getCurrentUrl().endsWith("/papers/taken"));
        assertThat(visitor.read("papers-result")).contains("Your papers have arrived");
        assertThat(visitor.read("panel-log")).contains("extract.pdf", "1,000 bytes", "Straight away");
        visitor.examine("upload-straight-2-taken");
    }

    @Test
    void papersThatTheVendorRefusesLeadBackToThePageToo(Visitor visitor) throws IOException {
        visitor.open("/orders/801200300");
        new Select(visitor.see("panel-papers")).selectByValue("REFUSED");
        visitor.submit("panel-papers-do");
        visitor.see("papers-files").sendKeys(paper("logo.svg", 1000));
        visitor.browser().findElement(By.cssSelector("#papers-form button")).click();

        visitor.waitUntil(now -> now.browser().getCurrentUrl().endsWith("/papers/refused"));
        assertThat(visitor.read("papers-result")).contains("Your papers were not taken");
        visitor.examine("upload-refused");
    }

    @Test
    void papersThatAreTooLargeAreNotEvenSent(Visitor visitor) throws IOException {
        visitor.open("/orders/654826");
        visitor.act("REQUEST_PAPERS", "654826");
        visitor.see("papers-files").sendKeys(paper("film.mpg", SEVENTY_MEGABYTES));
        visitor.browser().findElement(By.cssSelector("#papers-form button")).click();

        visitor.waitUntil(now -> now.read("papers-progress").contains("That is too much at once"));
        assertThat(visitor.read("panel-log")).doesNotContain("film.mpg");
        visitor.examine("upload-too-large");
    }

    private String paper(String name, int bytes) throws IOException {
        return Files.write(folder.resolve(name), new byte[bytes])
                .toAbsolutePath()
                .toString();
    }
}
