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

/** Documents on both ways: through the host, and from the browser straight to the vendor. */
@ExtendWith(BrowserTest.class)
class UploadIT {

    private static final int THREE_MEGABYTES = 3 << 20;
    private static final int SEVENTY_MEGABYTES = 70 << 20;

    @TempDir
    private Path folder;

    @Test
    void documentsThroughTheHostShowThatTheyGo(Visitor visitor) throws IOException {
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
        visitor.see("documents-files").sendKeys(document("Gründung 設立.pdf", THREE_MEGABYTES));
        visitor.see("documents-comment").sendKeys("As asked for");
        visitor.browser().findElement(By.cssSelector("#documents-form button")).click();

        visitor.waitUntil(now -> {
            double value =
                    Double.parseDouble(String.valueOf(now.see("documents-bar").getDomProperty("value")));
            return now.sees("documents-progress") && value > 0 && value < 100;
        });
        visitor.picture("upload-through-host-1-on-its-way");
        visitor.waitUntil(now -> now.sees("documents-result"));
        assertThat(visitor.read("documents-result"))
                .contains("Your documents have been uploaded", "Gründung 設立.pdf", "3,146 KB");
        assertThat(visitor.read("panel-log")).contains("Gründung 設立.pdf", "3,146 KB", "As asked for");
        visitor.examine("upload-through-host-2-accepted");
    }

    @Test
    void documentsStraightToTheVendorLeadBackToThePage(Visitor visitor) throws IOException {
        visitor.open("/orders/720302");
        visitor.perform("requestDocuments");
        visitor.click("documents-straight");
        visitor.see("straight-files").sendKeys(document("extract.pdf", 1000));
        visitor.see("straight-comment").sendKeys("Straight away");
        visitor.examine("upload-straight-1-form");
        visitor.browser().findElement(By.cssSelector("#straight-form button")).click();

        visitor.waitUntil(now -> now.sees("documents-result"));
        assertThat(visitor.read("documents-result")).contains("Your documents have been uploaded", "extract.pdf");
        assertThat(visitor.read("panel-log")).contains("extract.pdf", "1 KB", "Straight away");
        visitor.examine("upload-straight-2-accepted");
    }

    @Test
    void documentsThatTheVendorRefusesLeadBackToThePageToo(Visitor visitor) throws IOException {
        visitor.open("/orders/801200300");
        new Select(visitor.see("panel-documents")).selectByValue("REJECTED");
        visitor.submit("panel-documents-do");
        visitor.see("documents-files").sendKeys(document("logo.svg", 1000));
        visitor.browser().findElement(By.cssSelector("#documents-form button")).click();

        visitor.waitUntil(now -> now.sees("documents-result"));
        assertThat(visitor.read("documents-result")).contains("Your documents were not accepted");
        visitor.examine("upload-rejected");
    }

    @Test
    void documentsThatAreTooLargeAreNotEvenSent(Visitor visitor) throws IOException {
        visitor.open("/orders/654826");
        visitor.perform("requestDocuments");
        visitor.see("documents-files").sendKeys(document("film.mpg", SEVENTY_MEGABYTES));
        visitor.browser().findElement(By.cssSelector("#documents-form button")).click();

        visitor.waitUntil(now -> now.read("documents-progress").contains("The files are larger than"));
        assertThat(visitor.read("panel-log")).doesNotContain("film.mpg");
        visitor.examine("upload-too-large");
    }

    private String document(String name, int bytes) throws IOException {
        return Files.write(folder.resolve(name), new byte[bytes])
                .toAbsolutePath()
                .toString();
    }
}
