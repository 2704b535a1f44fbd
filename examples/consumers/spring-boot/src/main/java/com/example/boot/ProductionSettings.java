package com.example.boot;

import io.github.bucket4j.Bucket;
import io.github.sasp4j.spring.ResilienceConfigCustomizer;
import io.github.sasp4j.spring.SaspHttpConfigCustomizer;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What no property sets: the host's own client, the backoff, and a budget that its processes share. */
@Configuration
@Profile("production")
class ProductionSettings {

    @Bean
    SaspHttpConfigCustomizer ownClient(@Value("${host.proxy}") URI proxy) {
        OkHttpClient client = new OkHttpClient.Builder()
                .proxy(new Proxy(
                        Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())))
                .build();
        return config -> config.okHttpClient(client);
    }

    @Bean
    ResilienceConfigCustomizer ownLimits(Function<String, Bucket> sharedBuckets) {
        return limits -> limits.backoff(Duration.ofSeconds(1), Duration.ofSeconds(30))
                .budget(sharedBuckets);
    }
}
