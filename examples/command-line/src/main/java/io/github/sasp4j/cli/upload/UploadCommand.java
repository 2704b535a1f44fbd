package io.github.sasp4j.cli.upload;

import io.github.sasp4j.cli.Version;
import io.github.sasp4j.cli.option.OutputOptions;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import io.github.sasp4j.cli.option.ServiceOptions;
import io.github.sasp4j.cli.option.ServicePorts;
import io.github.sasp4j.cli.option.UsageErrors;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.submission.DocumentSubmission;
import io.github.sasp4j.submission.Submission;
import java.nio.file.Files;
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

/** Sends documents for one order. */
@Command(
        name = "upload",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Sends documents on the organization for an order, and says whether they were accepted.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:taken",
            "2:wrong usage",
            "3:request rejected",
            "4:access denied",
            "5:call limit reached",
            "6:fault of the service, or an unknown error code",
            "7:no complete response, and nothing sent",
            "8:malformed response",
            "9:rejected: no document was accepted",
            "10:not known whether the documents arrived",
            "70:fault of this program",
            "74:the output could not be written"
        })
public final class UploadCommand implements Callable<Integer> {

    private final ProcessEnvironment environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ORDER", description = "The order number.")
    private String order = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files to send.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--comment", paramLabel = "TEXT", description = "What is to be said with them.")
    private String comment = "";

    @Option(
            names = "--upload-host",
            paramLabel = "DOMAIN",
            description = "Trust hosts of this domain with the order's token too, besides the vendor's own.")
    private List<String> uploadHosts = new ArrayList<>();

    @Mixin
    private final ServiceOptions service;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public UploadCommand(ProcessEnvironment environment) {
        this.environment = environment;
        this.service = new ServiceOptions(environment);
    }

    @Override
    public Integer call() {
        StatusRequest request = UsageErrors.check(spec, () -> StatusRequest.of(order));
        files.forEach(this::mustBeReadable);
        try (ServicePorts ports = service.openBoth(uploadHosts)) {
            List<ValidationDocument> documents =
                    files.stream().map(ValidationDocument::of).toList();
            Submission submission = new Submission(request, documents, comment);
            UploadReceipt receipt = submit(
                    new DocumentSubmission(ports.statuses(), ports.documents(), environment.clock()), submission);
            return output.print(new UploadReport(request.orderNumber(), receipt));
        } catch (SaspException failure) {
            return output.failed(failure, order);
        }
    }

    private UploadReceipt submit(DocumentSubmission way, Submission submission) {
        if (!output.isForPeople()) {
            return way.submit(submission, UploadObserver.none());
        }
        ProgressPrinter progress = new ProgressPrinter(
                spec.commandLine().getErr(),
                spec.commandLine().getColorScheme().ansi().enabled(),
                submission.documents().size());
        try {
            return way.submit(submission, progress);
        } finally {
            progress.end();
        }
    }

    private void mustBeReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw UsageErrors.error(spec, "FILE: cannot be read: " + file);
        }
    }
}
