package io.github.sasp4j.page;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The page that a web host shows between payment and certificate. On the fake unless {@code sasp.adapter=http}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PostPaymentPage {

    /** The system property by which the page ends when the process that started it does. */
    private static final String STOP_WITH_PARENT = "sasp.page.stop-with-parent";

    PostPaymentPage() {}

    /** Starts the page; {@code application.yaml} says what can be set. */
    public static void main(String[] arguments) {
        if (Boolean.getBoolean(STOP_WITH_PARENT)) {
            stopWithParent();
        }
        SpringApplication.run(PostPaymentPage.class, arguments);
    }

    /** A build tool that is terminated does not terminate what it has started. */
    private static void stopWithParent() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        parent.ifPresent(started -> {
            Thread watch = new Thread(
                    () -> {
                        started.onExit().join();
                        System.exit(0);
                    },
                    "parent process");
            watch.setDaemon(true);
            watch.start();
        });
    }
}
