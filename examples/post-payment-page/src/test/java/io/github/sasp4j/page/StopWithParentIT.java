package io.github.sasp4j.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The run command leaves nothing behind when it is terminated. */
class StopWithParentIT {

    private static final Path SHELL = Path.of("/bin/sh");

    @Test
    void thePageEndsWhenTheProcessThatStartedItIsKilled() throws Exception {
        assumeThat(SHELL)
                .as("a shell to start the page from")
                .satisfies(shell -> assertThat(Files.exists(shell)).isTrue());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                SHELL.toString(),
                "-c",
                "'" + java + "' -XX:TieredStopAtLevel=1 -Dsasp.page.stop-with-parent=true -Dserver.port=0"
                        + " -jar target/post-payment-page.jar & wait");
        Process parent = builder.redirectErrorStream(true).start();
        BufferedReader printed =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        for (String line = printed.readLine(); !line.startsWith("The page is at"); line = printed.readLine()) {
            assertThat(line).isNotNull();
        }
        ProcessHandle page = parent.children().findFirst().orElseThrow();

        parent.destroyForcibly();

        assertThat(page.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }
}
