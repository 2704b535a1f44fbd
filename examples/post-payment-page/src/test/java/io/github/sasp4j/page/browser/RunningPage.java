package io.github.sasp4j.page.browser;

import io.github.sasp4j.testkit.monitor.RemoteMonitor;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as it is delivered, in a process of its own; what goes by on its wire is heard by the wire monitor. */
final class RunningPage implements AutoCloseable {

    private static final Path JAR = Path.of("target", "post-payment-page.jar");
    private static final Pattern ADDRESS = Pattern.compile("The page is at (http://localhost:[0-9]+)/");

    /** What {@code java -jar} would start; with a class path, the tap can stand beside it. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private final RemoteMonitor post;
    private final Process program;
    private final String address;

    private RunningPage(RemoteMonitor post, Process program, String address) {
        this.post = post;
        this.program = program;
        this.address = address;
    }

    /** Starts it on a free port, with an open page looking for news each second. */
    static RunningPage start() throws IOException {
        RemoteMonitor post = RemoteMonitor.open();
        ProcessBuilder builder = new ProcessBuilder(command(post));
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("SASP_PAGE_REFRESHEVERY", "1s");
        builder.environment().put("SASP_PAGE_CHECKEVERY", "0s");
        Process program = builder.redirectErrorStream(true).start();
        BufferedReader printed =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.matches()) {
                drain(printed);
                return new RunningPage(post, program, found.group(1));
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
        post.close();
    }

    private static List<String> command(RemoteMonitor post) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(post.options());
        command.addAll(List.of("-cp", JAR + File.pathSeparator + post.classes(), LAUNCHER));
        return command;
    }

    /** A program whose output nobody reads stands still in the end. */
    private static void drain(BufferedReader printed) {
        Thread reader = new Thread(() -> printed.lines().forEach(line -> {}), "output of the page");
        reader.setDaemon(true);
        reader.start();
    }
}
