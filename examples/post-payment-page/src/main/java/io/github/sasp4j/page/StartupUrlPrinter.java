package io.github.sasp4j.page;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the address once the page can be had: nothing else of a quiet start stands on the terminal. */
@Component
class StartupUrlPrinter {

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println(
                    "The page is at http://localhost:" + context.getWebServer().getPort() + "/");
        }
    }
}
