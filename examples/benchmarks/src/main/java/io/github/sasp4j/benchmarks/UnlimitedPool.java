package io.github.sasp4j.benchmarks;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** Apache's client without its limit of five connections to a host: no other client that is measured has one. */
final class UnlimitedPool {

    private static final int MANY = 10_000;

    private UnlimitedPool() {}

    static CloseableHttpClient client() {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(MANY)
                        .setMaxConnTotal(MANY)
                        .build())
                .build();
    }
}
