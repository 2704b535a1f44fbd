package io.github.sasp4j.spring;

import io.github.sasp4j.http.SaspHttpConfig;

/** Changes the configuration of the HTTP adapter after the properties: an {@code OkHttpClient}, an executor, a recorder. */
@FunctionalInterface
public interface SaspHttpConfigCustomizer {

    /** Called once, before the ports are made. */
    void customize(SaspHttpConfig.Builder config);
}
