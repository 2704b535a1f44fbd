package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** What hands do on the page: with a keyboard only, with a clipboard, in the middle of typing, without any script. */
@ExtendWith(BrowserTest.class)
class KeyboardIT {

    private static final int MOST_KEYS = 120;

    @TempDir
    private Path folder;

    @Test
    void theKeyboardAloneWalksAnOrderToItsEnd(Visitor visitor) {
        visitor.open("/orders/700102");
        press(visitor, Keys.TAB);
        assertThat(focus(visitor)).contains("Skip to the content");
        press(visitor, Keys.ENTER);

        tabTo(visitor, "Submit a certificate signing request (CSR).");
        visitor.leave(() -> press(visitor, Keys.ENTER));
        tabTo(visitor, "do-action-submitCsr-order");
        visitor.leave(() -> press(visitor, Keys.ENTER));
        tabTo(visitor, "Choose a verification method for www.example.com.");
        visitor.leave(() -> press(visitor, Keys.ENTER));
        tabTo(visitor, "action-selectDcvMethod-www-example-com");
        press(visitor, "File on");
        tabTo(visitor, "do-action-selectDcvMethod-www-example-com");
        visitor.leave(() -> press(visitor, Keys.ENTER));
        assertThat(visitor.read("section-dcv")).contains("http://www.example.com/.well-known/pki-validation/");
        tabTo(visitor, "do-action-completeDomain-www-example-com");
        visitor.leave(() -> press(visitor, Keys.SPACE));
        tabTo(visitor, "do-action-issue-order");
        visitor.leave(() -> press(visitor, Keys.ENTER));

        assertThat(visitor.headline()).isEqualTo("Your certificate has been issued");
    }

    @Test
    void theRecordToPublishIsCopiedToTheLetter(Visitor visitor) {
        visitor.open("/orders/700100");
        visitor.browser().executeCdpCommand("Browser.grantPermissions", Map.of("permissions", new String[] {
            "clipboardReadWrite", "clipboardSanitizedWrite"
        }));
        WebElement copy = visitor.browser().findElement(By.cssSelector("button[data-copy='copy-domain-0-chosen-2']"));
        copy.click();

        visitor.waitUntil(now -> copy.getText().equals("Copied"));
        assertThat(visitor.browser()
                        .executeAsyncScript("navigator.clipboard.readText().then(arguments[arguments.length - 1])"))
                .isEqualTo("80FC0FB9266DB7B83F85850FA0E6548B.6D70EE68C8B5B412F1DEEA6EBDEF0404.k3Hd7Qw2.sectigo.com");
    }

    @Test
    void newsComeByThemselvesAndLeaveAloneWhatIsBeingTyped(Visitor visitor) throws IOException {
        visitor.open("/orders/720301");
        visitor.perform("confirmPayment");
        visitor.perform("requestDocuments");
        visitor.see("documents-comment").sendKeys("Half a sentence");
        Path document = Files.writeString(folder.resolve("extract.pdf"), "A document");
        visitor.see("documents-files").sendKeys(document.toString());
        String typing = visitor.browser().getWindowHandle();
        assertThat(visitor.read("progress")).contains("0 of 5 steps done");

        visitor.browser().switchTo().newWindow(WindowType.TAB);
        visitor.open("/demo/orders/720301/tasks/submit-csr");
        visitor.perform("submitCsr");
        visitor.browser().close();
        visitor.browser().switchTo().window(typing);

        visitor.waitUntil(now -> now.read("progress").contains("1 of 5 steps done"));
        assertThat(visitor.see("documents-comment").getDomProperty("value")).isEqualTo("Half a sentence");
        assertThat(visitor.see("documents-files").getDomProperty("value")).endsWith("extract.pdf");
    }

    @Test
    void withoutScriptThePageCanBeReadAndDocumentsHandedIn(@WithoutScript Visitor visitor) throws IOException {
        visitor.open("/orders/720304");
        assertThat(visitor.text()).contains("All checks passed: your certificate is being issued", "5 of 5 steps done");

        visitor.open("/orders/700100");
        assertThat(visitor.read("section-dcv")).contains("_7C1767B30512B6003FD3C2E618A86522.www.example.com");
        assertThat(visitor.browser().findElements(By.cssSelector("button.copy")))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);

        visitor.open("/orders/801200302");
        visitor.perform("requestDocuments");
        Path document = Files.writeString(folder.resolve("mark.svg"), "A mark");
        visitor.see("documents-files").sendKeys(document.toString());
        WebElement send = visitor.browser().findElement(By.cssSelector("#documents-form button"));
        visitor.leave(send::click);
        assertThat(visitor.read("documents-result")).contains("Your documents have been uploaded");
    }

    private static void tabTo(Visitor visitor, String id) {
        for (int keys = 0; keys < MOST_KEYS; keys++) {
            press(visitor, Keys.TAB);
            List<Object> focus = focus(visitor);
            if (focus.contains(id)) {
                assertThat(focus).as("the focus can be seen").doesNotContain("none");
                return;
            }
        }
        throw new AssertionError(id + " is not reached by the keyboard");
    }

    private static void press(Visitor visitor, CharSequence keys) {
        new Actions(visitor.browser()).sendKeys(keys).perform();
    }

    /** What has the focus: its name, its words, and how that is marked. */
    @SuppressWarnings("unchecked")
    private static List<Object> focus(Visitor visitor) {
        return (List<Object>) visitor.browser()
                .executeScript("const it = document.activeElement;"
                        + "return [it.id, it.innerText, getComputedStyle(it).outlineStyle]");
    }
}
