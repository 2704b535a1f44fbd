package io.github.sasp4j.page.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** The checks of axe-core, fetched from npm once for a build, on the page that a browser shows. */
final class Axe {

    private static final Path HOME = Path.of("target", "npm");
    private static final Path SCRIPT = HOME.resolve(Path.of("node_modules", "axe-core", "axe.min.js"));
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations']
            }).then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + node.html + ' (' + node.failureSummary + ')'))), failure => done([String(failure)]));
            """;

    private final String script;

    private Axe(String script) {
        this.script = script;
    }

    static synchronized Axe fetch() {
        try {
            if (!Files.exists(SCRIPT)) {
                install();
            }
            return new Axe(Files.readString(SCRIPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What hinders people on the page, one line each. */
    @SuppressWarnings("unchecked")
    List<String> violations(JavascriptExecutor browser) {
        browser.executeScript(script);
        return (List<String>) browser.executeAsyncScript(RUN);
    }

    private static void install() throws IOException {
        Path npm = RequiredTools.program("npm");
        Files.createDirectories(HOME);
        Files.copy(
                Path.of("src", "test", "npm", "package.json"),
                HOME.resolve("package.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Process install = new ProcessBuilder(
                        npm.toString(), "install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .start();
        // Not with the streams of this process: Node.js changes them, and the build talks with the tests over them.
        String printed = new String(install.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (install.waitFor() != 0) {
                throw new IOException("npm could not fetch what its package.json names: " + printed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
