package io.github.sasp4j.testkit.monitor;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;

/** A server of the JDK with TLS that hands all on to another, and the tap to each of its contexts. */
final class MonitoredTlsServer extends HttpsServer {

    private final HttpsServer own;

    MonitoredTlsServer(HttpsServer own) {
        this.own = own;
    }

    @Override
    public HttpContext createContext(String path, HttpHandler handler) {
        return MonitoredServerProvider.monitored(own.createContext(path), handler);
    }

    @Override
    public HttpContext createContext(String path) {
        return MonitoredServerProvider.monitored(own.createContext(path));
    }

    @Override
    public void setHttpsConfigurator(HttpsConfigurator configurator) {
        own.setHttpsConfigurator(configurator);
    }

    @Override
    public HttpsConfigurator getHttpsConfigurator() {
        return own.getHttpsConfigurator();
    }

    @Override
    public void bind(InetSocketAddress address, int backlog) throws IOException {
        own.bind(address, backlog);
    }

    @Override
    public void start() {
        own.start();
    }

    @Override
    public void setExecutor(Executor executor) {
        own.setExecutor(executor);
    }

    @Override
    public Executor getExecutor() {
        return own.getExecutor();
    }

    @Override
    public void stop(int delay) {
        own.stop(delay);
    }

    @Override
    public void removeContext(String path) {
        own.removeContext(path);
    }

    @Override
    public void removeContext(HttpContext context) {
        own.removeContext(context);
    }

    @Override
    public InetSocketAddress getAddress() {
        return own.getAddress();
    }
}
