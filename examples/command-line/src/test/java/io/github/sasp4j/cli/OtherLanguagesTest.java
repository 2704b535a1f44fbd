package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clients in other languages lead an order of {@code sasp serve} from payment to issued. */
class OtherLanguagesTest {

    @Test
    void aPythonClientLeadsAnOrderToIssued() throws Exception {
        lead("python3", Path.of("..", "python-client", "lead.py"));
    }

    @Test
    void aJavaScriptClientLeadsAnOrderWithAnUploadToIssued() throws Exception {
        lead("node", Path.of("..", "typescript-client", "lead.js"));
    }

    private static void lead(String language, Path client) throws IOException, InterruptedException {
        assumeThat(isInstalled(language)).as(language + " is installed").isTrue();
        try (RunningCommand server = RunningCommand.serve("--quiet")) {
            String address = server.line().replace("listening on ", "");
            Process run = new ProcessBuilder(language, client.toString(), address)
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(run.waitFor()).as(printed).isZero();
            assertThat(printed.strip()).isEqualTo("Processed");
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
