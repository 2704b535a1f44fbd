package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clients in other languages lead an order of {@code sasp serve} from payment to issued. */
class OtherLanguagesTest {

    private static final Path GENERATED = Path.of("target", "typescript-client");

    @Test
    void aPythonClientLeadsAnOrderToIssued() throws Exception {
        assertThat(lead("python3", Path.of("..", "python-client"), "lead.py")).isEqualTo("Processed");
    }

    @Test
    void aJavaScriptClientLeadsAnOrderWithAnUploadToIssued() throws Exception {
        assertThat(lead("node", Path.of("..", "typescript-client"), "lead.js")).isEqualTo("Processed");
    }

    /** The client is made by the build, and by nothing but the specification. */
    @Test
    void aGeneratedTypeScriptClientReadsTheOrdersAsDocumented() throws Exception {
        OtherProgram.named("tsc")
                .run(
                        GENERATED,
                        "--target",
                        "es2020",
                        "--module",
                        "commonjs",
                        "--lib",
                        "es2020,dom",
                        "--strict",
                        // Before TypeScript 4.9, as Debian has it, a name that was asked for by 'in' is not known.
                        "--noImplicitAny",
                        "false",
                        "--skipLibCheck",
                        "--outDir",
                        "compiled",
                        "generated/index.ts");

        assertThat(lead(
                        "node",
                        Path.of("..", "typescript-client"),
                        "walk.js",
                        GENERATED.resolve("compiled").toAbsolutePath().toString()))
                .endsWith("led to Processed\nas documented");
    }

    private static String lead(String language, Path folder, String client, String... more)
            throws IOException, InterruptedException {
        OtherProgram program = OtherProgram.named(language);
        try (RunningCommand server = RunningCommand.serve("--quiet")) {
            Stream<String> address = Stream.of(client, server.line().replace("listening on ", ""));
            return program.run(folder, Stream.concat(address, Stream.of(more)).toArray(String[]::new))
                    .strip();
        }
    }
}
