package io.github.sasp4j.cli.doctor;

import io.github.sasp4j.cli.Version;
import io.github.sasp4j.cli.doctor.Diagnostic.Check;
import io.github.sasp4j.cli.option.DeviationLog;
import io.github.sasp4j.cli.option.OutputOptions;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import io.github.sasp4j.cli.option.ServiceOptions;
import io.github.sasp4j.cli.option.UsageErrors;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for what can stand between this machine and the service. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Checks names, proxy, connection, certificates and clock on the way to the service, and says what "
                        + "to do. Credentials are used only where they are given, for one call.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the service can be reached", "1:it cannot", "2:wrong usage", "70:fault of this program"})
public final class DoctorCommand implements Callable<Integer> {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final ProcessEnvironment environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--upload-host",
            paramLabel = "HOST",
            defaultValue = "secure.trust-provider.com",
            description = "The host that takes documents, as upload addresses name it. Default: ${DEFAULT-VALUE}.")
    private String uploadHost = "";

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "1",
            description = "The order of the call with --login or --session. Default: ${DEFAULT-VALUE}, which is no "
                    + "order of yours: the rejection shows that the credentials are accepted.")
    private String order = "";

    @Mixin
    private final ServiceOptions service;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public DoctorCommand(ProcessEnvironment environment) {
        this.environment = environment;
        this.service = new ServiceOptions(environment);
    }

    @Override
    public Integer call() {
        StatusRequest request = UsageErrors.check(spec, () -> StatusRequest.of(order));
        URI endpoint = service.address();
        List<Diagnostic> findings = new ArrayList<>(HostDiagnosis.of(endpoint, environment.clock(), TIMEOUT));
        if (!uploadHost.equalsIgnoreCase(endpoint.getHost())) {
            URI upload = UsageErrors.check(spec, this::uploadAddress);
            findings.addAll(HostDiagnosis.of(upload, environment.clock(), TIMEOUT));
        }
        if (service.hasCredentials()) {
            findings.add(login(request));
        }
        return output.print(new DoctorReport(findings));
    }

    private URI uploadAddress() {
        URI address = URI.create("https://" + uploadHost + "/");
        if (address.getHost() == null) {
            throw new IllegalArgumentException("--upload-host: the name of a host.");
        }
        return address;
    }

    /** An order that is not there is rejected after the credentials were accepted. */
    private Diagnostic login(StatusRequest request) {
        try (PostPaymentStatuses port = service.open(new DeviationLog())) {
            port.fetch(request);
            return Diagnostic.ok(Check.LOGIN, "", "The credentials are accepted, and the order is there.");
        } catch (SaspException failure) {
            if (failure.kind() == ErrorKind.REQUEST_REJECTED) {
                return Diagnostic.ok(
                        Check.LOGIN, "", "The credentials are accepted; the order is not: " + failure.getMessage());
            }
            return Diagnostic.failed(Check.LOGIN, "", String.valueOf(failure.getMessage()), failure.advice());
        }
    }
}
