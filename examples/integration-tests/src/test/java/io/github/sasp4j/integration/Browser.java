package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Chromium without a window, if the machine has one. In CI its lack is a failure, elsewhere a skipped test. */
final class Browser {

    private static final long SECONDS = 90;

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    static Browser find() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String lack = "NO CHROMIUM ON THE PATH: the form for the browser's own upload is not tried.";
            System.err.println(lack);
            if ("true".equals(System.getenv("CI"))) {
                fail(lack);
            }
            abort(lack);
        }
        return new Browser(found.orElseThrow());
    }

    /** The page that the browser stands on in the end, as it has it then. */
    String open(URI address, Path profile) throws IOException, InterruptedException {
        Path page = profile.resolve("page.html");
        Process browser = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        address.toString())
                .redirectOutput(page.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!browser.waitFor(SECONDS, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
            throw new IOException("the browser did not come to an end within " + SECONDS + " seconds");
        }
        return Files.readString(page, StandardCharsets.UTF_8);
    }
}
