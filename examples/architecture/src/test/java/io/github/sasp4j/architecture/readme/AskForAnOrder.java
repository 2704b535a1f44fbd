package io.github.sasp4j.architecture.readme;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.NextStep;
import java.util.function.Supplier;

/** Where an order stands, from the service itself. It needs an account, so that it is compiled here and not run. */
final class AskForAnOrder {

    private final String loginName;
    private final Supplier<String> vault;

    AskForAnOrder(String loginName, Supplier<String> vault) {
        this.loginName = loginName;
        this.vault = vault;
    }

    void run() {
        SaspHttpConfig config = SaspHttpConfig.builder(() -> AccountLogin.of(loginName, passwordFromYourVault()))
                .build();
        try (PostPaymentStatuses statuses = SaspHttp.statuses(config)) {
            PostPaymentStatus status = statuses.fetch(StatusRequest.of("654824"));
            for (NextStep step : status.nextSteps()) {
                System.out.println(step.actor() + " has to act: " + step);
            }
        } catch (AccessDeniedException denied) {
            System.err.println(denied.advice());
        }
    }

    private String passwordFromYourVault() {
        return vault.get();
    }
}
