package com.example.hosting;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.testkit.contract.KnownOrder;
import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.order.OrderNumber;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An account at the real service and an order of it, out of the environment. It never prints itself. */
final class LiveAccount {

    static final String LOGIN_NAME = "SASP_LIVE_LOGIN_NAME";
    static final String LOGIN_PASSWORD = "SASP_LIVE_LOGIN_PASSWORD";
    static final String ORDER = "SASP_LIVE_ORDER";
    static final String ENDPOINT = "SASP_LIVE_ENDPOINT";

    private final AccountLogin login;
    private final OrderNumber order;
    private final URI endpoint;

    private LiveAccount(AccountLogin login, OrderNumber order, URI endpoint) {
        this.login = login;
        this.order = order;
        this.endpoint = endpoint;
    }

    /** Empty unless all three variables are set; the endpoint is the live one if it is not. */
    static Optional<LiveAccount> in(Map<String, String> environment) {
        if (List.of(LOGIN_NAME, LOGIN_PASSWORD, ORDER).stream()
                .anyMatch(name -> environment.getOrDefault(name, "").isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new LiveAccount(
                AccountLogin.of(environment.get(LOGIN_NAME), environment.get(LOGIN_PASSWORD)),
                OrderNumber.of(environment.get(ORDER)),
                Optional.ofNullable(environment.get(ENDPOINT)).map(URI::create).orElse(SaspHttpConfig.LIVE_ENDPOINT)));
    }

    SaspHttpConfig.Builder config() {
        return SaspHttpConfig.builder(login).endpoint(endpoint);
    }

    /** Of its order nothing is known but the number. */
    KnownService known() {
        return KnownService.ofTheDocument().withOrders(List.of(KnownOrder.of(order)));
    }
}
