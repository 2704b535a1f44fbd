package io.github.sasp4j.page;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The page that a web host shows between payment and certificate. On the fake unless {@code sasp.adapter=http}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PostPaymentPage {

    PostPaymentPage() {}

    /** Starts the page; {@code application.yaml} says what can be set. */
    public static void main(String[] arguments) {
        // Otherwise the JDK's HTTP server, which takes the fake's uploads, holds answers back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        SpringApplication.run(PostPaymentPage.class, arguments);
    }
}
