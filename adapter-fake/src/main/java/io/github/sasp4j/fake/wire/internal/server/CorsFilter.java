package io.github.sasp4j.fake.wire.internal.server;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;

/** Lets pages of given origins read responses (CORS), and responds to the requests that browsers send before that. */
public final class CorsFilter extends Filter {

    private static final int NO_CONTENT = 204;

    private final Set<String> sites;

    public CorsFilter(Set<String> sites) {
        this.sites = Set.copyOf(sites);
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String site = exchange.getRequestHeaders().getFirst("Origin");
        if (site == null || !sites.contains(site)) {
            chain.doFilter(exchange);
            return;
        }
        Headers headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Origin", site);
        headers.set("Vary", "Origin");
        if (exchange.getRequestMethod().equals("OPTIONS")) {
            headers.set("Access-Control-Allow-Methods", "GET, POST, DELETE");
            headers.set("Access-Control-Allow-Headers", "Content-Type");
            exchange.sendResponseHeaders(NO_CONTENT, -1);
            exchange.close();
        } else {
            chain.doFilter(exchange);
        }
    }

    @Override
    public String description() {
        return "cross-site requests of " + sites;
    }
}
