package io.github.sasp4j.documentation;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.observability.CallMetrics;
import io.github.sasp4j.observability.DeviationMetrics;
import io.github.sasp4j.observability.ObservedStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;

/** The guide's configurations: a proxy, trust, metrics and traces. */
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

    static SaspHttpConfig withTrustOfItsOwn(AccountLogin login, SSLContext trust, X509TrustManager trustManager) {
        OkHttpClient client = new OkHttpClient.Builder()
                .sslSocketFactory(trust.getSocketFactory(), trustManager)
                .build();
        return SaspHttpConfig.builder(login).okHttpClient(client).build();
    }

    static PostPaymentStatuses traced(AccountLogin login, ObservationRegistry registry) {
        ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder().build();
        CallGate gate = CallGate.of(ResilienceConfig.builder()
                .contextPropagation(task -> snapshots.captureAll().wrap(task))
                .build());
        PostPaymentStatuses port =
                SaspHttp.statuses(SaspHttpConfig.builder(login).withoutGate().build());
        return gate.statuses(new ObservedStatuses(port, registry), login);
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
