package com.example.boot;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Fetches an order by the bean of the starter; an exception fails the build. */
@SpringBootApplication
public class BootHost {

    public static void main(String[] args) {
        try (FakeServer server = FakeServer.start(FakeSasp.demo());
                ConfigurableApplicationContext context = new SpringApplicationBuilder(BootHost.class)
                        .properties(
                                "sasp.login.name=demo",
                                "sasp.login.password=demo-password",
                                "sasp.endpoint=" + server.endpoint(),
                                "sasp.allow-plain-http-on-loopback=true")
                        .run()) {
            PostPaymentStatuses statuses = context.getBean(PostPaymentStatuses.class);
            System.out.println("Spring Boot " + SpringBootVersion.getVersion() + ": "
                    + statuses.fetch(StatusRequest.of("654824")).orderStatus());
        }
    }
}
