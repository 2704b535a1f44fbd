package io.github.sasp4j.cli.option;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The credentials. The password is never an argument: other users of a machine can read those. */
final class CredentialOptions {

    static final String PASSWORD_VARIABLE = "SASP_LOGIN_PASSWORD";

    private final ProcessEnvironment environment;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(
            names = "--login",
            paramLabel = "NAME",
            description = "The account to log in with. Its password is taken from the environment variable "
                    + PASSWORD_VARIABLE + ".")
    private Optional<String> login = Optional.empty();

    @Option(names = "--session", paramLabel = "ID", description = "A session of the service, instead of a login.")
    private Optional<String> session = Optional.empty();

    CredentialOptions(ProcessEnvironment environment) {
        this.environment = environment;
    }

    /**
     * The access that the options name.
     *
     * @throws ParameterException if they name two, or one that cannot be, or a login without its password
     */
    Optional<Access> access() {
        if (login.isPresent() && session.isPresent()) {
            throw UsageErrors.error(command, "--login and --session: one of them, not both.");
        }
        return session.<Access>map(id -> UsageErrors.check(command, () -> SaspSession.of(id)))
                .or(() -> login.map(name -> UsageErrors.check(command, () -> AccountLogin.of(name, password()))));
    }

    ParameterException missing() {
        return UsageErrors.error(
                command,
                "Missing credentials: use --login NAME, with the password in the environment variable "
                        + PASSWORD_VARIABLE + ", or --session ID; or try it with --fake.");
    }

    private String password() {
        return environment
                .variable(PASSWORD_VARIABLE)
                .orElseThrow(() -> UsageErrors.error(
                        command, "--login needs the password in the environment variable " + PASSWORD_VARIABLE + "."));
    }
}
