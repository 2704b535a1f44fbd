package io.github.sasp4j.cli.watch;

import io.github.sasp4j.cli.Version;
import io.github.sasp4j.cli.option.DeviationLog;
import io.github.sasp4j.cli.option.OutputFormat;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import io.github.sasp4j.cli.option.ServiceOptions;
import io.github.sasp4j.cli.option.UsageErrors;
import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.WatchPolicy;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows orders. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Follows orders until all of them are final: on a terminal as a screen with a row for each order, "
                        + "elsewhere as a JSON object on a line for each change.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all orders are final, or as --until says; or interrupted",
            "2:wrong usage",
            "3:request rejected",
            "4:access denied",
            "70:fault of this program",
            "74:the output could not be written"
        })
public final class WatchCommand implements Callable<Integer> {

    private static final Pattern INTERVAL = Pattern.compile("([1-9][0-9]{0,5})([smhd])");

    private final ProcessEnvironment environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "ORDER", arity = "1..*", description = "The order numbers.")
    private List<String> orders = new ArrayList<>();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description =
                    "Fetch each order in this interval, such as 90s, 5m or 2h. Default: 5 minutes after a change, "
                            + "growing up to 6 hours while nothing changes.")
    private Optional<String> every = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "issued|action",
            defaultValue = "issued",
            description =
                    "End when each order is final (issued, rejected or refunded), or already when somebody has to "
                            + "act. Default: ${DEFAULT-VALUE}.")
    private WatchEnd until = WatchEnd.ISSUED;

    @Option(
            names = "--on-change",
            paramLabel = "COMMAND",
            description = "Run a command for each line, with SASP_ORDER, SASP_ORDER_STATUS and SASP_CHANGE in its "
                    + "environment. If it fails, it is run again a minute later.")
    private Optional<String> onChange = Optional.empty();

    @Mixin
    private final ServiceOptions service;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people, or for programs with a JSON object on each line. Default: text on a terminal, "
                    + "json elsewhere.")
    private Optional<OutputFormat> format = Optional.empty();

    public WatchCommand(ProcessEnvironment environment) {
        this.environment = environment;
        this.service = new ServiceOptions(environment);
    }

    @Override
    public Integer call() {
        List<StatusRequest> requests = UsageErrors.check(
                spec, () -> orders.stream().map(StatusRequest::of).toList());
        WatchPolicy policy = every.map(this::interval).map(WatchPolicy::every).orElse(WatchPolicy.defaults());
        try (PostPaymentStatuses port = service.open(new DeviationLog())) {
            WatchRun run = new WatchRun(
                    spec.commandLine(), printer(), environment.clock(), until, onChange.map(ChangeCommand::new));
            return run.follow(port, policy, requests);
        }
    }

    /** For programs where nobody looks; a screen where nothing else writes to it; otherwise line by line. */
    private Consumer<WatchLine> printer() {
        PrintWriter out = spec.commandLine().getOut();
        boolean isScreen = spec.commandLine().getColorScheme().ansi().enabled();
        OutputFormat chosen =
                format.orElse(isScreen || environment.isTerminal() ? OutputFormat.TEXT : OutputFormat.JSON);
        if (chosen == OutputFormat.JSON) {
            return line -> out.print(Json.line(line.forPrograms()));
        }
        return isScreen && onChange.isEmpty() && orders.size() <= WatchScreen.MOST_ORDERS
                ? new WatchScreen(out, environment.columns(), orders)
                : line -> out.print(line.forPeople() + "\n");
    }

    private Duration interval(String text) {
        Matcher parts = INTERVAL.matcher(text);
        if (!parts.matches()) {
            throw UsageErrors.error(spec, "--every: a number and s, m, h or d, such as 5m.");
        }
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
