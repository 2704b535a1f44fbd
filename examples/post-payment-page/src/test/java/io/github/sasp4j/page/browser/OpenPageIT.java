package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A page that stays open for long, is printed, or loses its session or its connection. */
@ExtendWith(BrowserTest.class)
class OpenPageIT {

    @TempDir
    private Path folder;

    @Test
    void aSessionThatHasEndedIsSaidToHaveEnded(Visitor visitor) {
        visitor.open("/orders/720300");
        visitor.browser().executeScript("window.fetch = async () => new Response('', {status: 401})");

        visitor.waitUntil(now -> now.sees("session"));
        assertThat(visitor.read("session"))
                .contains("Your session has ended", "Your last action was not carried out", "Reload the page");
        assertThat(visitor.headline()).isEqualTo("Action required");
        visitor.examine("session-ended");
        visitor.submit("reload");
        assertThat(visitor.sees("session")).isFalse();
    }

    @Test
    void aLostConnectionIsSaidToBeLostUntilItIsBack(Visitor visitor) {
        visitor.open("/orders/720300");
        visitor.browser()
                .executeScript("window.real = window.fetch; window.fetch = async () => { throw new TypeError(); }");
        visitor.waitUntil(now -> now.sees("session"));
        assertThat(visitor.read("session")).contains("No connection", "shows the last known status");

        visitor.browser().executeScript("window.fetch = window.real");
        visitor.waitUntil(now -> !now.sees("session"));
    }

    @Test
    void aFailureDoesNotTakeThePlaceOfAKnownStatus(Visitor visitor) {
        visitor.open("/orders/720300");
        visitor.browser()
                .executeScript("window.looks = 0; window.fetch = async () => { window.looks++; return new Response("
                        + "'<html><body data-failure><div id=head></div></body></html>', {status: 503}); }");

        visitor.waitUntil(now -> Boolean.TRUE.equals(now.browser().executeScript("return window.looks > 1")));
        assertThat(visitor.headline()).isEqualTo("Action required");
    }

    @Test
    void theTokensOfAnOpenPageAreRenewed(Visitor visitor) {
        visitor.open("/orders/720300");
        String first = action(visitor);

        visitor.waitUntil(now -> !action(now).equals(first));
        assertThat(action(visitor)).startsWith("/orders/720300/documents?_csrf=");
    }

    @Test
    void aPostOfAnEndedSessionSaysThatNothingWasChanged(Visitor visitor) {
        visitor.open("/orders/720300");
        visitor.leave(() -> visitor.browser()
                .executeScript("const form = document.querySelector('.panel form.action');"
                        + "form.querySelector('[name=_csrf]').value = 'of an ended session'; form.submit();"));

        assertThat(visitor.headline()).isEqualTo("Your session has ended");
        visitor.examine("post-of-ended-session");
        visitor.submit("reload");
        assertThat(visitor.headline()).isEqualTo("Action required");
    }

    @Test
    void printingShowsTheRecordsThatAreFolded(Visitor visitor) {
        visitor.open("/orders/700100");
        assertThat(foldedRecordIsVisible(visitor)).isEqualTo(false);

        visitor.browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(foldedRecordIsVisible(visitor)).isEqualTo(true);
        visitor.picture("printed");
    }

    @Test
    void theFileToPublishIsDownloadedByteForByte(Visitor visitor) throws IOException {
        visitor.browser()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        visitor.open("/orders/700100");
        visitor.click("domain-0-methods");
        WebElement link = visitor.browser().findElement(By.cssSelector("#domain-0-methods a[download]"));
        String name = Objects.requireNonNull(link.getDomAttribute("download"));
        link.click();

        Path file = folder.resolve(name);
        visitor.waitUntil(now -> Files.exists(file));
        assertThat(name).isEqualTo("7C1767B30512B6003FD3C2E618A86522.txt");
        assertThat(Files.readString(file, StandardCharsets.US_ASCII)).isEqualTo("""
                80FC0FB9266DB7B83F85850FA0E6548B6D70EE68C8B5B412F1DEEA6EBDEF0404
                sectigo.com
                k3Hd7Qw2
                """);
    }

    @Test
    void eachCopyButtonSaysWhatItCopies(Visitor visitor) {
        visitor.open("/orders/700100");
        visitor.click("domain-0-methods");

        assertThat(visitor.browser().findElements(By.cssSelector("button.copy")))
                .extracting(WebElement::getAccessibleName)
                .hasSize(8)
                .doesNotHaveDuplicates()
                .contains("Copy: Points to, DNS record (CNAME), www.example.com");
    }

    private static String action(Visitor visitor) {
        return String.valueOf(visitor.browser()
                .executeScript("return document.getElementById('documents-form').getAttribute('action')"));
    }

    private static Object foldedRecordIsVisible(Visitor visitor) {
        return Boolean.TRUE.equals(visitor.browser()
                .executeScript("return document.querySelector('#domain-0-methods pre').checkVisibility()"));
    }
}
