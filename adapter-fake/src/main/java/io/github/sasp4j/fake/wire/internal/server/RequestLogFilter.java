package io.github.sasp4j.fake.wire.internal.server;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tells each request in one line: method, path, HTTP status. Neither the query nor the body is in it. */
public final class RequestLogFilter extends Filter {

    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7E]");
    private static final int LONGEST = 200;

    private final Consumer<String> log;

    public RequestLogFilter(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try {
            chain.doFilter(exchange);
        } finally {
            int status = exchange.getResponseCode();
            log.accept(printable(exchange.getRequestMethod()) + " "
                    + printable(exchange.getRequestURI().getRawPath()) + " "
                    + (status < 0 ? "no response" : Integer.toString(status)));
        }
    }

    @Override
    public String description() {
        return "one line a request";
    }

    private static String printable(String text) {
        String line = UNPRINTABLE.matcher(text).replaceAll("?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
