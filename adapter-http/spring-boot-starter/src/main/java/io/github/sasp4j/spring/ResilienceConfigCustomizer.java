package io.github.sasp4j.spring;

import io.github.sasp4j.http.resilience.ResilienceConfig;

/** Changes the limits of the gate after the properties: a shared budget, context propagation, a clock. */
@FunctionalInterface
public interface ResilienceConfigCustomizer {

    /** Called once, before the gate is made. */
    void customize(ResilienceConfig.Builder limits);
}
