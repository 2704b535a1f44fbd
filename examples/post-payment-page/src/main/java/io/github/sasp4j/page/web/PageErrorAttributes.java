package io.github.sasp4j.page.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Adds to an error page the order that the visitor was at, for the way back. */
@Component
class PageErrorAttributes extends DefaultErrorAttributes {

    private static final Pattern ORDER = Pattern.compile("(?:/demo)?/orders/([^/]+)(?:/.*)?");

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        Matcher order = ORDER.matcher(String.valueOf(attributes.get("path")));
        if (order.matches()) {
            attributes.put("orderNumber", order.group(1));
        }
        return attributes;
    }
}
