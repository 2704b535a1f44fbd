package io.github.sasp4j.cli.check;

import io.github.sasp4j.cli.Version;
import io.github.sasp4j.cli.option.OutputOptions;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.finding.SpecProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates what was received against the specification. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Validates recorded responses against the specification.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no departure", "1:departures found", "2:wrong usage", "70:fault of this program"},
        footer = {
            "",
            "A note is no departure: what it tells of keeps to the specification, and is easily misread.",
            "Numbers such as Q3 are those of known quirks of the wire."
        })
public final class CheckCommand implements Callable<Integer> {

    private final ProcessEnvironment environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description =
                    "The body of a response, several of them (NDJSON or a JSON array), or a recording of exchanges "
                            + "(HAR); a directory of them (*.json, *.har); or - for standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--reading",
            paramLabel = "documented|tolerant",
            defaultValue = "documented",
            description = "By what the specification's tables say, or by what a client must be able to read. Default: "
                    + "${DEFAULT-VALUE}.")
    private SpecProfile reading = SpecProfile.DOCUMENTED;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public CheckCommand(ProcessEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        List<CheckedFile> files = new CheckedFiles(spec, environment.input()).read(paths);
        // Otherwise the validator's logging complains on standard error that nobody has set it up.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        SpecCheck check = SpecCheck.of(reading);
        CheckReport report = new CheckReport(reading);
        for (CheckedFile file : files) {
            file.check(check, report);
        }
        return output.print(report);
    }
}
