package io.github.sasp4j.page.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads documents that are too large to a page that says so. It stands before everything that reads a post: there the
 * server would break it off without a word.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadSizeLimit extends OncePerRequestFilter {

    /** The address of the page that says so, within the documents of an order. */
    static final String TOO_LARGE = "too-large";

    private static final Pattern DOCUMENTS = Pattern.compile("(/orders/[^/]+/documents)");
    private static final long MEGABYTE = 1_000_000;

    private final long mostBytes;

    UploadSizeLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.mostBytes = most.toBytes();
    }

    /** How many megabytes can be uploaded at once, rounded down: some bytes are around them. */
    long megabytes() {
        return mostBytes / MEGABYTE - 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher documents = DOCUMENTS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (HttpMethod.POST.matches(request.getMethod())
                && documents.matches()
                && request.getContentLengthLong() > mostBytes) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + documents.group(1) + "/" + TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
