package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A web application that is stopped: none of the threads that the library has started outlives its ports for long. */
class RedeploymentTest {

    @Test
    void theThreadsOfTheLibraryEndAfterTheLastCall() throws Exception {
        List<Thread> started;
        try (StubService service = new StubService();
                URLClassLoader application = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
            runIn(application, service.endpoint());
            started = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getContextClassLoader() == application)
                    .filter(thread -> !thread.getName().startsWith("OkHttp"))
                    .filter(thread -> !thread.getName().startsWith("Okio"))
                    .toList();
        }
        for (Thread thread : started) {
            thread.join(20_000);
        }

        assertThat(started).filteredOn(Thread::isAlive).isEmpty();
    }

    private static void runIn(ClassLoader application, URI endpoint) throws Exception {
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(application);
        try {
            Object program = application
                    .loadClass(MakesACall.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            Consumer.class.getMethod("accept", Object.class).invoke(program, endpoint);
        } finally {
            current.setContextClassLoader(before);
        }
    }

    private static URL[] classPath() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** The application. */
    public static final class MakesACall implements Consumer<URI> {

        public MakesACall() {}

        @Override
        public void accept(URI endpoint) {
            SaspHttpConfig config = SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                    .endpoint(endpoint)
                    .allowPlainHttpOnLoopback(true)
                    .build();
            try (PostPaymentStatuses statuses = SaspHttp.statuses(config)) {
                statuses.fetchAsync(StatusRequest.of("654824"))
                        .toCompletableFuture()
                        .join();
            }
        }
    }
}
