package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody before a browser: opens pages, reads, clicks, types, and leaves pictures of what was seen. */
final class Visitor {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration POLLING = Duration.ofMillis(20);

    private final ChromeDriver browser;
    private final String address;
    private final Axe axe;
    private int width;

    Visitor(ChromeDriver browser, String address, Axe axe) {
        this.browser = browser;
        this.address = address;
        this.axe = axe;
    }

    ChromeDriver browser() {
        return browser;
    }

    void open(String path) {
        browser.get(address + path);
    }

    WebElement see(String id) {
        return browser.findElement(By.id(id));
    }

    boolean sees(String id) {
        return !browser.findElements(By.id(id)).isEmpty() && see(id).isDisplayed();
    }

    String headline() {
        return String.valueOf(browser.executeScript("return document.querySelector('h1').innerText"));
    }

    String text() {
        return String.valueOf(browser.executeScript("return document.body.innerText"));
    }

    /** The text of a part of the page, in one go: a page that looks for news can exchange it at any time. */
    String read(String id) {
        return String.valueOf(browser.executeScript("return document.getElementById(arguments[0])?.innerText", id));
    }

    void click(String id) {
        waitUntil(now -> {
            WebElement element = see(id);
            browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        });
    }

    /** Has the panel do something that needs nothing but a click, and waits for the page that comes of it. */
    void perform(String transition) {
        submit("do-action-" + transition + "-order");
    }

    /** Clicks on something that leads to another page, and waits for that. */
    void submit(String id) {
        leave(() -> click(id));
    }

    /** Does something that leads to another page, and waits for that. */
    void leave(Runnable navigation) {
        browser.executeScript("window.beforeLeaving = true");
        navigation.run();
        waitUntil(now -> Boolean.TRUE.equals(browser.executeScript(
                "return window.beforeLeaving === undefined && document.readyState === 'complete'")));
    }

    void waitUntil(Predicate<Visitor> seen) {
        new WebDriverWait(browser, PATIENCE, POLLING)
                .ignoring(StaleElementReferenceException.class)
                .until(now -> seen.test(this));
    }

    /** Takes a picture of the whole page, and has axe look for what hinders people on it. */
    void examine(String name) {
        picture(name);
        assertThat(text()).as("a text without its words, on %s", name).doesNotContain("??");
        assertThat(axe.violations(browser)).as("on %s", name).isEmpty();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .as("what the browser said of %s", name)
                .noneMatch(entry -> entry.getMessage().contains("Content Security Policy"));
    }

    void picture(String name) {
        Map<String, Object> shot = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void inTheDark() {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** A screen of a width; a narrow one is a phone. */
    void withWidth(int pixels) {
        width = pixels;
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    int width() {
        return width;
    }

    /** Whether nothing has to be scrolled sideways. */
    boolean fits() {
        return Boolean.TRUE.equals(
                browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"));
    }
}
