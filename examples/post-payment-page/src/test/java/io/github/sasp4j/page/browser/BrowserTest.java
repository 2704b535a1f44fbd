package io.github.sasp4j.page.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Passes a test its {@link Visitor}, in a tab of its own without cookies. Program and browsers are started once for all
 * tests, so each test uses an order that no other test does.
 */
final class BrowserTest implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserTest.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Path chromium = RequiredTools.program("chromium", "chromium-browser", "google-chrome");
        Path driver = RequiredTools.program("chromedriver");
        Axe axe = Axe.fetch();
        Store all = test.getRoot().getStore(OURS);
        RunningPage page = all.computeIfAbsent(RunningPage.class, first -> start(), RunningPage.class);
        boolean withoutScript = parameter.isAnnotated(WithoutScript.class);
        ChromeDriver browser = all.computeIfAbsent(
                        "browser, without script: " + withoutScript,
                        first -> new OpenBrowser(browser(chromium, driver, withoutScript)),
                        OpenBrowser.class)
                .driver();
        test.getStore(OURS).put(ChromeDriver.class, browser);
        return new Visitor(browser, page.address(), axe);
    }

    /** What a test has set for its tab, such as the size of a phone, goes with the tab. */
    @Override
    public void afterEach(ExtensionContext test) {
        ChromeDriver browser = test.getStore(OURS).remove(ChromeDriver.class, ChromeDriver.class);
        if (browser != null) {
            String used = browser.getWindowHandle();
            String fresh = browser.switchTo().newWindow(WindowType.TAB).getWindowHandle();
            browser.switchTo().window(used).close();
            browser.switchTo().window(fresh);
            // Only now: an open page looks for news, and is given its cookies again.
            browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            browser.manage().logs().get(LogType.BROWSER).getAll();
        }
    }

    private record OpenBrowser(ChromeDriver driver) implements AutoCloseable {

        @Override
        public void close() {
            driver.quit();
        }
    }

    private static RunningPage start() {
        try {
            return RunningPage.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeDriver browser(Path chromium, Path driver, boolean withoutScript) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--window-size=1100,900",
                "--lang=en",
                "--accept-lang=en");
        if (withoutScript) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }
}
