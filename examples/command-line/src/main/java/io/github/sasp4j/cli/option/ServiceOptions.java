package io.github.sasp4j.cli.option;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.UploadSettings;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which service is called, by whom, and how its response is read. */
public final class ServiceOptions {

    private static final AccountLogin DEMO_LOGIN = AccountLogin.of("demo", "demo-password");

    private static final int LONGEST_TIMEOUT = 3600;

    private final ProcessEnvironment environment;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Mixin
    private final CredentialOptions accessOptions;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "The whole address of the operation. Default: the live one of the specification.")
    private Optional<String> endpoint = Optional.empty();

    @Option(names = "--allow-http", description = "Allow plain HTTP to a loopback address.")
    private boolean allowHttp;

    @Option(
            names = "--fake",
            description = "Use the fake in memory, with its demo account unless told otherwise. Its orders: 654824, "
                    + "700100, 720300, 801200300.")
    private boolean fake;

    @Option(names = "--strict", description = "Treat any deviation from the specification as an error.")
    private boolean strict;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long each call may take: by default 60 seconds for a status, an hour for an upload.")
    private Optional<Integer> timeout = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Write each exchange into a file (HAR), with logins, tokens, names of domains, addresses and "
                    + "numbers masked: for a bug report.")
    private Optional<Path> record = Optional.empty();

    public ServiceOptions(ProcessEnvironment environment) {
        this.environment = environment;
        this.accessOptions = new CredentialOptions(environment);
    }

    /**
     * A port to the service that the options name, to be closed.
     *
     * @throws ParameterException if they do not fit together
     */
    public PostPaymentStatuses open(DeviationListener listener) {
        Optional<Access> access = accessOptions.access();
        fakeStandsAlone();
        Optional<Duration> wholeCall = timeout.map(this::duration);
        return fake
                ? FakeSasp.demo(environment.clock()).statuses(access.orElse(DEMO_LOGIN))
                : SaspHttp.statuses(config(access.orElseThrow(accessOptions::missing), wholeCall, listener));
    }

    /**
     * Both ports to the service that the options name, to be closed.
     *
     * @param uploadHosts domains that are trusted with a token besides the vendor's own
     * @throws ParameterException if the options do not fit together
     */
    public ServicePorts openBoth(List<String> uploadHosts) {
        Optional<Access> access = accessOptions.access();
        fakeStandsAlone();
        Optional<Duration> wholeCall = timeout.map(this::duration);
        UploadSettings uploads = uploads(uploadHosts, wholeCall);
        if (fake) {
            FakeSasp vendor = FakeSasp.demo(environment.clock());
            return new ServicePorts(vendor.statuses(access.orElse(DEMO_LOGIN)), vendor.documents());
        }
        SaspHttpConfig config =
                config(access.orElseThrow(accessOptions::missing), wholeCall, DeviationListener.none()).toBuilder()
                        .uploads(uploads)
                        .build();
        return new ServicePorts(SaspHttp.statuses(config), SaspHttp.documents(config));
    }

    /**
     * The address of the service that the options name.
     *
     * @throws ParameterException if it is no address of a host
     */
    public URI address() {
        URI address = endpoint.map(this::address).orElse(SaspHttpConfig.LIVE_ENDPOINT);
        if (address.getHost() == null || address.getScheme() == null) {
            throw UsageErrors.error(command, "--endpoint: not a URL.");
        }
        return address;
    }

    /** Whether a login or a session is given. */
    public boolean hasCredentials() {
        return accessOptions.access().isPresent();
    }

    private void fakeStandsAlone() {
        if (fake && endpoint.isPresent()) {
            throw UsageErrors.error(command, "--fake and --endpoint: one of them, not both.");
        }
        if (fake && record.isPresent()) {
            throw UsageErrors.error(command, "--fake and --record: nothing goes over a wire. Try serve.");
        }
    }

    private UploadSettings uploads(List<String> hosts, Optional<Duration> wholeCall) {
        return UsageErrors.check(command, () -> {
            UploadHosts trusted = UploadHosts.vendor();
            for (String host : hosts) {
                trusted = trusted.and(host);
            }
            UploadSettings trusting =
                    UploadSettings.defaults().withRules(UploadRules.defaults().withHosts(trusted));
            return wholeCall.map(time -> trusting.withTimeouts(time, time)).orElse(trusting);
        });
    }

    private SaspHttpConfig config(Access access, Optional<Duration> wholeCall, DeviationListener listener) {
        return UsageErrors.check(command, () -> {
            SaspHttpConfig.Builder config = SaspHttpConfig.builder(access)
                    .withoutGate()
                    .allowPlainHttpOnLoopback(allowHttp)
                    .strict(strict)
                    .deviationListener(listener);
            endpoint.map(this::address).ifPresent(config::endpoint);
            record.map(ExchangeRecorder::into).ifPresent(config::recorder);
            // Silence within the call counts too: otherwise a longer time would end at the default for reading.
            wholeCall.ifPresent(time -> config.callTimeout(time).readTimeout(time));
            return config.build();
        });
    }

    /** The address is not repeated in the error: somebody may have put a password into it. */
    private URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            throw UsageErrors.error(command, "--endpoint: not a URL.");
        }
    }

    private Duration duration(int seconds) {
        if (seconds < 1 || seconds > LONGEST_TIMEOUT) {
            throw UsageErrors.error(command, "--timeout: 1 to " + LONGEST_TIMEOUT + " seconds.");
        }
        return Duration.ofSeconds(seconds);
    }
}
