package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.Version;
import io.github.sasp4j.cli.option.DeviationLog;
import io.github.sasp4j.cli.option.OutputOptions;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import io.github.sasp4j.cli.option.ServiceOptions;
import io.github.sasp4j.cli.option.UsageErrors;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one order. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows where an order stands and what has to happen next.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage",
            "3:request rejected",
            "4:access denied",
            "5:call limit reached",
            "6:fault of the service, or an unknown error code",
            "7:no complete response",
            "8:malformed response",
            "70:fault of this program",
            "74:the output could not be written"
        })
public final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "ORDER", description = "The order number.")
    private String order = "";

    @Option(names = "--certificate", paramLabel = "ID", description = "One certificate of the order.")
    private Optional<String> certificate = Optional.empty();

    @Mixin
    private final ServiceOptions service;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public StatusCommand(ProcessEnvironment environment) {
        this.service = new ServiceOptions(environment);
    }

    @Override
    public Integer call() {
        StatusRequest request = UsageErrors.check(spec, this::request);
        DeviationLog deviations = new DeviationLog();
        try (PostPaymentStatuses port = service.open(deviations)) {
            return output.print(new StatusReport(port.fetch(request), deviations.all()));
        } catch (SaspException failure) {
            return output.failed(failure, order);
        }
    }

    private StatusRequest request() {
        StatusRequest request = StatusRequest.of(order);
        return certificate.map(CertificateId::of).map(request::withCertificate).orElse(request);
    }
}
