package io.github.sasp4j.cli;

import io.github.sasp4j.spec.Reading;
import io.github.sasp4j.spec.SpecCheck;
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

/** Holds what was received against the vendor's document. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells where answers of the service depart from the vendor's document.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no departure", "1:departures found", "2:wrong usage", "70:fault of this program"},
        footer = {
            "",
            "A note is no departure: what it tells of keeps to the document, and is easily misread.",
            "Numbers such as Q3 are those of known peculiarities of the wire."
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description =
                    "The body of an answer, several of them (NDJSON or a JSON array), or a recording of exchanges "
                            + "(HAR); a directory of them (*.json, *.har); or - for standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--reading",
            paramLabel = "documented|tolerant",
            defaultValue = "documented",
            description = "By what the document's tables say, or by what a client must be able to read. Default: "
                    + "${DEFAULT-VALUE}.")
    private Reading reading = Reading.DOCUMENTED;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<CheckedFile> files = new CheckedFiles(spec, surroundings.input()).read(paths);
        // Otherwise the validator's logging complains on standard error that nobody has set it up.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        SpecCheck check = SpecCheck.of(reading);
        CheckReport report = new CheckReport(reading);
        for (CheckedFile file : files) {
            file.check(check, report);
        }
        return output.checked(report);
    }
}
