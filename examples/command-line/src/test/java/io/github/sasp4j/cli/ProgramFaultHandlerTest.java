package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ProgramFaultHandlerTest {

    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine = new CommandLine(new Faulty())
            .setExecutionExceptionHandler(new ProgramFaultHandler())
            .setErr(new PrintWriter(err));

    @Test
    void haveAnExitCodeOutOfTheWayOfTheOthers() {
        assertThat(commandLine.execute()).isEqualTo(70);
    }

    @Test
    void areShownWithTheirPlace() {
        commandLine.execute();

        assertThat(err.toString())
                .startsWith("    at io.github.sasp4j")
                .endsWith("This is a fault of the program. Please report it with the lines above.\n")
                .doesNotContain("Exception");
    }

    @Test
    void areShownWithoutTheirMessageWhichNobodyHasLookedAt() {
        commandLine.execute();

        assertThat(err.toString()).doesNotContain("planted-password");
    }

    @Command(name = "faulty")
    static final class Faulty implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new IllegalStateException("planted-password");
        }
    }
}
