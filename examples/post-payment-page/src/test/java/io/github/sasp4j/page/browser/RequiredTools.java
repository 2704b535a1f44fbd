package io.github.sasp4j.page.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs that a test cannot do without. In CI their lack is a failure, elsewhere a test that is loudly skipped. */
final class RequiredTools {

    private RequiredTools() {}

    static Path program(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of(names).map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> lacking(String.join(" or ", names)));
    }

    private static Path lacking(String what) {
        String lack = "NO " + what + " ON THE PATH: the page is not tried in a real browser.";
        System.err.println(lack);
        if ("true".equals(System.getenv("CI"))) {
            fail(lack);
        }
        return abort(lack);
    }
}
