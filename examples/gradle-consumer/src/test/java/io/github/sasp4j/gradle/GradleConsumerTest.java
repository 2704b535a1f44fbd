package io.github.sasp4j.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.gradle.BuildScript.Declared;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consumer's example is built on what Gradle's engine resolves, and its tests pass on that. */
class GradleConsumerTest {

    private static final Path CONSUMER = Path.of("..", "contract-testing");
    private static final String CONSOLE = "org.junit.platform:junit-platform-console";

    @TempDir
    private Path folder;

    private List<Declared> declared;
    private GradleProject project;

    @BeforeEach
    void resolve() throws IOException {
        Path repository = folder.resolve("repository");
        StagedRepository.layInto(repository);
        declared = BuildScript.dependencies(CONSUMER.resolve("build.gradle.kts"));
        project = new GradleProject(Files.createDirectory(folder.resolve("project")), repository, declared);
    }

    @Test
    void everyDependencyOfTheScriptIsRead() throws IOException {
        long written = Files.readAllLines(CONSUMER.resolve("build.gradle.kts")).stream()
                .filter(line -> line.matches("    (api|test\\w+)\\(.*"))
                .count();

        assertThat(declared).hasSize((int) written).hasSizeGreaterThan(4);
    }

    @Test
    void aProgramInheritsTheCoreAndNothingButAnnotations() {
        assertThat(names(project.resolved("compileClasspath")))
                .containsExactlyInAnyOrder("sasp4j-core-0.1.0-SNAPSHOT.jar", "jspecify-1.0.1.jar");
    }

    @Test
    void theOneOkHttpIsTheVersionThatRetrofitAsksFor() {
        assertThat(names(project.resolved("testRuntimeClasspath")))
                .filteredOn(name -> name.startsWith("okhttp"))
                .containsExactly("okhttp-4.12.0.jar");
    }

    @Test
    void aProjectThatAsksForOkHttp5HasThatAlone() throws IOException {
        List<Declared> with5 = new ArrayList<>(declared);
        with5.add(new Declared("testImplementation", false, "com.squareup.okhttp3:okhttp:5.5.1"));
        with5.add(new Declared("testImplementation", false, "com.squareup.okhttp3:okhttp-jvm:5.5.1"));
        GradleProject other =
                new GradleProject(Files.createDirectory(folder.resolve("other")), folder.resolve("repository"), with5);

        assertThat(names(other.resolved("testRuntimeClasspath")))
                .filteredOn(name -> name.startsWith("okhttp"))
                .containsExactly("okhttp-jvm-5.5.1.jar");
    }

    @Test
    void theTestsOfTheConsumerPassOnIt() throws Exception {
        Path main = compile("main", project.resolved("compileClasspath"));
        Collection<File> testPath = new ArrayList<>(project.resolved("testCompileClasspath"));
        testPath.add(main.toFile());
        Path tests = compile("test", testPath);

        Collection<File> runtime = new ArrayList<>(project.testRuntimeWith(CONSOLE));
        runtime.add(main.toFile());
        runtime.add(tests.toFile());
        runtime.add(CONSUMER.resolve(Path.of("src", "test", "resources")).toFile());
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path(runtime),
                        "org.junit.platform.console.ConsoleLauncher",
                        "execute",
                        "--scan-class-path=" + tests,
                        "--details=summary",
                        "--disable-banner")
                .redirectErrorStream(true)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(printed).isZero();
        assertThat(printed).containsPattern("[1-9]\\d+ tests successful").contains(" 0 tests failed");
    }

    private Path compile(String source, Collection<File> classPath) throws IOException {
        Path classes = folder.resolve(source);
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-proc:none", "-d", classes.toString(), "-cp", path(classPath)));
        try (Stream<Path> files = Files.walk(CONSUMER.resolve(Path.of("src", source, "java")))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }

    private static String path(Collection<File> files) {
        return files.stream().map(File::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> names(Collection<File> files) {
        return files.stream().map(File::getName).toList();
    }
}
