package io.github.sasp4j.testkit.monitor;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import com.sun.net.httpserver.spi.HttpServerProvider;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * Adds the monitor to every HTTP server of the JDK that a test starts. The JDK looks for a provider and finds this one;
 * the servers are the JDK's own.
 */
public final class MonitoredServerProvider extends HttpServerProvider {

    /** The JDK holds a lock while it looks for a provider, so one flag for all threads is enough. */
    private static boolean searching;

    private final HttpServerProvider jdk;

    /**
     * Finds the JDK's own provider by a second search, in which this class is skipped: the JDK ignores a provider whose
     * construction is not permitted. That needs no access to the JDK's internals, and so no flag of the JVM.
     */
    public MonitoredServerProvider() {
        this.jdk = findJdkProvider();
    }

    @Override
    public HttpServer createHttpServer(InetSocketAddress address, int backlog) throws IOException {
        return new MonitoredServer(jdk.createHttpServer(address, backlog));
    }

    @Override
    public HttpsServer createHttpsServer(InetSocketAddress address, int backlog) throws IOException {
        return new MonitoredTlsServer(jdk.createHttpsServer(address, backlog));
    }

    private static HttpServerProvider findJdkProvider() {
        if (searching) {
            throw new SecurityException("skipped in favour of the JDK's own provider");
        }
        searching = true;
        try {
            return provider();
        } finally {
            searching = false;
        }
    }

    static HttpContext monitored(HttpContext context) {
        context.getFilters().add(new WireMonitorFilter());
        return context;
    }

    static HttpContext monitored(HttpContext context, HttpHandler handler) {
        monitored(context).setHandler(handler);
        return context;
    }
}
