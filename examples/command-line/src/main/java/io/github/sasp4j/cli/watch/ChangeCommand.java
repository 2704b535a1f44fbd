package io.github.sasp4j.cli.watch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A command of the user's that is run for each change. It gets the order, its status and the change in environment
 * variables, never as part of the command: their texts are the service's.
 */
record ChangeCommand(String command) {

    private static final long LONGEST_SECONDS = 300;

    /**
     * Runs the command and waits for its end.
     *
     * @throws IllegalStateException if it fails, so that the change is told again
     */
    void run(WatchLine line) {
        boolean isWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        ProcessBuilder builder = new ProcessBuilder(
                        isWindows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command))
                .inheritIO();
        builder.environment().put("SASP_ORDER", line.order());
        builder.environment().put("SASP_ORDER_STATUS", line.orderStatus().orElse(""));
        builder.environment().put("SASP_CHANGE", line.text());
        builder.environment().remove("SASP_LOGIN_PASSWORD");
        try {
            Process process = builder.start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("--on-change: the command did not end within 5 minutes.");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("--on-change: the command ended with " + process.exitValue() + ".");
            }
        } catch (IOException notStarted) {
            throw new IllegalStateException("--on-change: the command could not be started.", notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("--on-change: interrupted.", interrupted);
        }
    }
}
