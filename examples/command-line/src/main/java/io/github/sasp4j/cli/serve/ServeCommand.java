package io.github.sasp4j.cli.serve;

import io.github.sasp4j.cli.Version;
import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import io.github.sasp4j.cli.option.UsageErrors;
import io.github.sasp4j.cli.output.PlainText;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.RunningClock;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.ResponseVariation;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the fake on a loopback port. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Serves the fake on a port of this machine, until it is interrupted.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"2:wrong usage", "70:fault of this program", "130, 143:interrupted"},
        footer = {
            "",
            "In another terminal:",
            "  curl 'http://127.0.0.1:PORT/products/!getPostPaymentStatus' \\",
            "    -d loginName=demo -d loginPassword=demo-password -d orderNumber=654824"
        })
public final class ServeCommand implements Callable<Integer> {

    private final ProcessEnvironment environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on. Default: 0, which picks a free one.")
    private int port;

    @Option(
            names = "--scenario",
            paramLabel = "FILE|DIR",
            description =
                    "A recorded exchange or response, or a directory of them (*.har, *.json), to serve besides the demo orders. "
                            + "One with the number of another order takes its place.")
    private List<Path> scenarios = new ArrayList<>();

    @Option(
            names = "--quirks",
            paramLabel = "MODE",
            description = "How responses are written where the specification contradicts itself: documented (as its "
                    + "examples; the default), none (as its tables), or a number: another legal form with each "
                    + "response, the same ones for the same number.")
    private String quirks = "documented";

    @Option(
            names = "--no-control",
            description = "Do not serve the control API below /control, by which programs create orders, perform "
                    + "transitions, move the clock and plan faults.")
    private boolean withoutControl;

    @Option(
            names = "--stage",
            paramLabel = "ORDER=STAGE",
            description = "Where an order of the demo stands at the start: awaiting_payment, paid, under_way (the "
                    + "default), validated, issued, rejected or refunded.")
    private Map<String, String> stages = new LinkedHashMap<>();

    @Option(
            names = "--fault",
            paramLabel = "[ORDER=]KIND[:VALUE]",
            description = "Each call, or each call for an order, meets a fault: error:CODE, status:HTTP, "
                    + "delay:SECONDS, drop, truncate or html.")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "Lets pages of this origin use the server from a browser, such as http://localhost:3000.")
    private List<String> sites = new ArrayList<>();

    @Option(names = "--quiet", description = "Do not write a line for each request to the standard error.")
    private boolean quiet;

    public ServeCommand(ProcessEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        ResponseVariation mode = mode();
        RunningClock clock = new RunningClock(environment.clock());
        List<PostPaymentStatus> recorded = new Scenarios(spec).read(scenarios);
        FakeSasp vendor = UsageErrors.check(spec, () -> ServedOrders.with(recorded, stages(), clock));
        faults.forEach(text -> fault(text).plan(vendor.faults()));
        try (FakeServer server = listen(vendor, mode, clock)) {
            Thread close = new Thread(server::close);
            Runtime.getRuntime().addShutdownHook(close);
            print(server);
            waitUntilInterrupted();
            Runtime.getRuntime().removeShutdownHook(close);
        }
        return ExitCodes.DONE;
    }

    private Map<OrderNumber, OrderStage> stages() {
        Map<OrderNumber, OrderStage> known = new LinkedHashMap<>();
        stages.forEach((order, stage) -> known.put(OrderNumber.of(order), stage(stage)));
        return known;
    }

    private OrderStage stage(String name) {
        return Arrays.stream(OrderStage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> UsageErrors.error(
                        spec,
                        "--stage: " + name + " is none of "
                                + Arrays.stream(OrderStage.values())
                                        .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private FaultOption fault(String text) {
        try {
            return FaultOption.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw UsageErrors.error(spec, "--fault: " + unreadable.getMessage() + ".");
        }
    }

    /** To the standard error: what is printed at the start is for programs too. */
    private void log(String request) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(environment.clock().instant().truncatedTo(ChronoUnit.SECONDS) + " " + request + "\n");
        err.flush();
    }

    private ResponseVariation mode() {
        return switch (quirks) {
            case "documented" -> ResponseVariation.documented();
            case "none" -> ResponseVariation.none();
            default -> ResponseVariation.seeded(seed());
        };
    }

    private long seed() {
        try {
            return Long.parseLong(quirks);
        } catch (NumberFormatException neither) {
            throw UsageErrors.error(spec, "--quirks: documented, none or a whole number.");
        }
    }

    private FakeServer listen(FakeSasp vendor, ResponseVariation mode, RunningClock clock) {
        FakeServer.Builder server = UsageErrors.check(
                spec,
                () -> FakeServer.builder(vendor).port(port).variation(mode).rewriteUploadUrl());
        for (String site : sites) {
            FakeServer.Builder unused = UsageErrors.check(spec, () -> server.allowCors(site));
        }
        if (!quiet) {
            server.requestLog(this::log);
        }
        if (!withoutControl) {
            server.control(clock::advance);
        }
        // Otherwise the JDK's server waits for half a request for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "120");
        try {
            return server.start();
        } catch (UncheckedIOException taken) {
            throw UsageErrors.error(spec, "--port: cannot listen on port " + port + ". Is it in use?");
        }
    }

    private void print(FakeServer server) {
        PrintWriter out = spec.commandLine().getOut();
        out.print("listening on http://127.0.0.1:" + server.port() + "\n");
        out.print("login " + ServedOrders.LOGIN + ", password " + ServedOrders.PASSWORD + "\n");
        for (OrderNumber number : server.vendor().orders()) {
            PostPaymentStatus order = server.vendor().order(number).status();
            out.print(PlainText.line(line(order)) + "\n");
        }
        out.flush();
    }

    private static String line(PostPaymentStatus order) {
        return order.orderNumber() + "  " + order.product().name().orElse("a product without name") + ", "
                + order.orderStatus();
    }

    private static void waitUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException request) {
            Thread.currentThread().interrupt();
        }
    }
}
