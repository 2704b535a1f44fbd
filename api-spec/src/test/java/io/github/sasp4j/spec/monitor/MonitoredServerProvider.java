package io.github.sasp4j.spec.monitor;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import com.sun.net.httpserver.spi.HttpServerProvider;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * Puts the tap into every HTTP server of the JDK that a test starts, by whatever way: the JDK asks for a provider, and
 * this is the one that it finds. The servers are the JDK's own.
 */
public final class MonitoredServerProvider extends HttpServerProvider {

    private final HttpServerProvider own = jdk();

    @Override
    public HttpServer createHttpServer(InetSocketAddress address, int backlog) throws IOException {
        return new MonitoredServer(own.createHttpServer(address, backlog));
    }

    @Override
    public HttpsServer createHttpsServer(InetSocketAddress address, int backlog) throws IOException {
        return new MonitoredTlsServer(own.createHttpsServer(address, backlog));
    }

    static HttpContext tapped(HttpContext context) {
        Filter tap = new MonitoringFilter();
        context.getFilters().add(tap);
        return context;
    }

    static HttpContext tapped(HttpContext context, HttpHandler handler) {
        tapped(context).setHandler(handler);
        return context;
    }

    private static HttpServerProvider jdk() {
        try {
            return Class.forName("sun.net.httpserver.DefaultHttpServerProvider")
                    .asSubclass(HttpServerProvider.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(
                    "Tests are run with --add-exports jdk.httpserver/sun.net.httpserver=ALL-UNNAMED", closed);
        }
    }
}
