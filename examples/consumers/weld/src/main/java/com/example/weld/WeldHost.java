package com.example.weld;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

/** Fetches an order by the port of a container; an exception fails the build. */
public final class WeldHost {

    private WeldHost() {}

    public static void main(String[] args) {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            PostPaymentStatuses statuses = container.select(PostPaymentStatuses.class).get();
            System.out.println("Weld: " + statuses.fetch(StatusRequest.of("654824")).orderStatus());
        }
    }
}
