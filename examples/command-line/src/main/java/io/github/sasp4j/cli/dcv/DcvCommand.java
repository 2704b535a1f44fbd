package io.github.sasp4j.cli.dcv;

import io.github.sasp4j.cli.Version;
import io.github.sasp4j.cli.option.DeviationLog;
import io.github.sasp4j.cli.option.OutputOptions;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import io.github.sasp4j.cli.option.ServiceOptions;
import io.github.sasp4j.cli.option.UsageErrors;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.probe.DcvProbeSettings;
import io.github.sasp4j.dcv.probe.NameServerChoice;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.preflight.DcvPreflight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks whether the DNS records and files of an order can be seen. */
@Command(
        name = "dcv",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Checks whether the DNS records and files that verify the domains of an order can be seen.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is seen as it should be",
            "1:something is missing, wrong or not checked",
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
public final class DcvCommand implements Callable<Integer> {

    private final ProcessEnvironment environment;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "ORDER", description = "The order number.")
    private String order = "";

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "Check this domain of the order only; more than once for several.")
    private List<String> domains = new ArrayList<>();

    @Option(
            names = "--resolver",
            paramLabel = "IP[:PORT]",
            description = "Use this resolver instead of the system's; more than once for several.")
    private List<String> resolvers = new ArrayList<>();

    @ArgGroup
    private Servers servers = new Servers();

    @Mixin
    private final ServiceOptions service;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public DcvCommand(ProcessEnvironment environment) {
        this.environment = environment;
        this.service = new ServiceOptions(environment);
    }

    @Override
    public Integer call() {
        // Otherwise the DNS library's logging complains on standard error that nobody has set it up.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        StatusRequest request = UsageErrors.check(spec, () -> StatusRequest.of(order));
        DcvProbeSettings settings = UsageErrors.check(spec, this::settings);
        PostPaymentStatus status;
        try (PostPaymentStatuses port = service.open(new DeviationLog())) {
            status = port.fetch(request);
        } catch (SaspException failure) {
            return output.failed(failure, order);
        }
        requireDomains(status);
        try (NetworkDcvProbe probe = NetworkDcvProbe.create(settings);
                DcvPreflight preflight = DcvPreflight.over(probe, environment.clock())) {
            return output.print(new DcvReport(
                    status.orderNumber(),
                    preflight.check(status, domain -> domains.isEmpty() || domains.contains(domain.name()))));
        }
    }

    private DcvProbeSettings settings() {
        DcvProbeSettings settings =
                DcvProbeSettings.defaults().withChoice(servers.choice()).withClock(environment.clock());
        return resolvers.isEmpty()
                ? settings
                : settings.withResolvers(
                        resolvers.stream().map(ResolverAddress::parse).toList());
    }

    private void requireDomains(PostPaymentStatus status) {
        List<String> known = status.sections().dcv().stream()
                .flatMap(dcv -> dcv.domains().stream())
                .map(Domain::name)
                .toList();
        if (!known.containsAll(domains)) {
            throw UsageErrors.error(spec, "--domain: the order has no such domain.");
        }
    }

    /** One of two options, or none. */
    static final class Servers {

        @Option(
                names = "--authoritative",
                description = "Ask the name servers of the zone only: what is published now.")
        private boolean authoritative;

        @Option(names = "--recursive", description = "Ask the resolvers only: what is visible through their caches.")
        private boolean recursive;

        NameServerChoice choice() {
            if (authoritative) {
                return NameServerChoice.AUTHORITATIVE;
            }
            return recursive ? NameServerChoice.RECURSIVE : NameServerChoice.BOTH;
        }
    }
}
