package io.github.sasp4j.documentation;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.observability.CallMetrics;
import io.github.sasp4j.observability.DeviationMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;

/** The guide's configuration of a host with a proxy, and the one with metrics. */
final class OwnClient {

    private OwnClient() {}

    static SaspHttpConfig behindAProxy(AccountLogin login, String proxyPassword) {
        OkHttpClient client = new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example.com", 3128)))
                .proxyAuthenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", Credentials.basic("proxy-user", proxyPassword))
                        .build())
                .build();
        return SaspHttpConfig.builder(login)
                .okHttpClient(client)
                .callTimeout(Duration.ofSeconds(20))
                .build();
    }

    static SaspHttpConfig measured(AccountLogin login, MeterRegistry registry) {
        return SaspHttpConfig.builder(login)
                .gate(CallGate.of(ResilienceConfig.builder()
                        .listener(new CallMetrics(registry))
                        .build()))
                .deviationListener(new DeviationMetrics(registry))
                .build();
    }
}
