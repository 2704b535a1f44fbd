package io.github.sasp4j.page.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request whose only parameter is a known one, so that nobody reads its body for the others. */
final class BodilessRequest extends HttpServletRequestWrapper {

    private final @Nullable String parameter;

    BodilessRequest(HttpServletRequest request, @Nullable String parameter) {
        super(request);
        this.parameter = parameter;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return parameter;
    }
}
