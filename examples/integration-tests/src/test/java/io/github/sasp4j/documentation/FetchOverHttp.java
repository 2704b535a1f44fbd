package io.github.sasp4j.documentation;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.Locale;
import java.util.function.Supplier;

/** Fetches an order from the service. It needs an account, so it is compiled here and not run. */
final class FetchOverHttp {

    private final String loginName;
    private final Supplier<String> vault;

    FetchOverHttp(String loginName, Supplier<String> vault) {
        this.loginName = loginName;
        this.vault = vault;
    }

    void run() {
        SaspHttpConfig config = SaspHttpConfig.builder(() -> AccountLogin.of(loginName, passwordFromVault()))
                .build();
        try (PostPaymentStatuses statuses = SaspHttp.statuses(config)) {
            PostPaymentStatus status = statuses.fetch(StatusRequest.of("654824"));
            status.nextSteps().forEach(step -> System.out.println(step.describe(Locale.ENGLISH)));
        } catch (AccessDeniedException denied) {
            System.err.println(denied.advice());
        }
    }

    private String passwordFromVault() {
        return vault.get();
    }
}
