package com.example.weld;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

/** Fetches an order by the port of a container, and from memory; an exception fails the build. */
public final class WeldHost {

    private WeldHost() {}

    public static void main(String[] args) {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            PostPaymentStatuses statuses = container.select(PostPaymentStatuses.class).get();
            String fetched = statuses.fetch(StatusRequest.of("654824")).orderStatus().toString();
            if (!fetched.equals(inMemory(container.select(FakeSasp.class).get()))) {
                throw new IllegalStateException("The two ports differ: " + fetched);
            }
            System.out.println("Weld: " + fetched);
        }
    }

    private static String inMemory(FakeSasp fake) {
        try (PostPaymentStatuses statuses = fake.statuses(AccountLogin.of("demo", "demo-password"))) {
            return statuses.fetch(StatusRequest.of("654824")).orderStatus().toString();
        }
    }
}
