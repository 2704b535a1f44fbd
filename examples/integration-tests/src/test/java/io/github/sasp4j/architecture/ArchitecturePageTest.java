package io.github.sasp4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md shows the modules and packages that there are. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "architecture.md");
    private static final Pattern ARROW = Pattern.compile("([a-z-]+) --> ([a-z-]+)");
    private static final Pattern CODE = Pattern.compile("`([a-z.]+)`");
    private static final String ROOT = "io.github.sasp4j.";

    private static final Map<String, List<String>> MODULES = Map.of(
            "core", Modules.CORE,
            "api-spec", Modules.API_SPEC,
            "testkit", Modules.TESTKIT,
            "adapter-http", Modules.HTTP_ADAPTER,
            "dcv-probe", Modules.DCV_PROBE_ADAPTER,
            "observability", Modules.OBSERVABILITY_OF_HTTP,
            "adapter-fake", Modules.FAKE_ADAPTER);

    @Test
    void thePictureHasTheDependenciesOfTheModules() throws IOException {
        Set<String> drawn = ARROW.matcher(Files.readString(PAGE))
                .results()
                .map(arrow -> arrow.group(1) + " --> " + arrow.group(2))
                .collect(Collectors.toSet());

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(dependencies());
    }

    @Test
    void theTableHasThePackagesOfTheModules() throws IOException {
        List<String> listed = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| `")) {
                addPackages(line.substring(0, line.indexOf('|', 1)), listed);
            }
        }

        assertThat(listed).containsExactlyInAnyOrderElementsOf(Modules.ALL);
    }

    /** A name that begins with a dot continues the one before it, up to its last part. */
    private static void addPackages(String cell, List<String> listed) {
        Matcher code = CODE.matcher(cell);
        String last = "";
        while (code.find()) {
            String name = code.group(1);
            last = name.startsWith(".") ? last.substring(0, last.lastIndexOf('.')) + name : ROOT + name;
            listed.add(last);
        }
    }

    private static Set<String> dependencies() {
        return Modules.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(ArchitecturePageTest::betweenModules)
                .collect(Collectors.toSet());
    }

    private static Stream<String> betweenModules(Dependency dependency) {
        return module(dependency.getOriginClass())
                .flatMap(from -> module(dependency.getTargetClass())
                        .filter(to -> !to.equals(from))
                        .map(to -> from + " --> " + to));
    }

    private static Stream<String> module(JavaClass type) {
        return MODULES.entrySet().stream()
                .filter(module -> module.getValue().contains(type.getPackageName()))
                .map(Map.Entry::getKey);
    }
}
