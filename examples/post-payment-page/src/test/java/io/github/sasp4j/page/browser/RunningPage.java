package io.github.sasp4j.page.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as it is delivered, in a process of its own. */
final class RunningPage implements AutoCloseable {

    private static final Path JAR = Path.of("target", "post-payment-page.jar");
    private static final Pattern ADDRESS = Pattern.compile("The page is at (http://localhost:[0-9]+)/");

    private final Process program;
    private final String address;

    private RunningPage(Process program, String address) {
        this.program = program;
        this.address = address;
    }

    /** Starts it on a free port, with an open page looking for news each second. */
    static RunningPage start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("SASP_PAGE_REFRESHEVERY", "1s");
        Process program = builder.redirectErrorStream(true).start();
        BufferedReader printed =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.matches()) {
                drain(printed);
                return new RunningPage(program, found.group(1));
            }
        }
        throw new IOException("the program ended before it said where its page is");
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        program.destroy();
    }

    /** A program whose output nobody reads stands still in the end. */
    private static void drain(BufferedReader printed) {
        Thread reader = new Thread(() -> printed.lines().forEach(line -> {}), "output of the page");
        reader.setDaemon(true);
        reader.start();
    }
}
