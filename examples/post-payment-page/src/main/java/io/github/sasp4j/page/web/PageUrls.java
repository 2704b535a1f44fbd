package io.github.sasp4j.page.web;

import io.github.sasp4j.page.config.PageProperties;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Whole addresses of pages, for those outside who lead a browser back. */
@Component
class PageUrls {

    private final PageProperties page;

    PageUrls(PageProperties page) {
        this.page = page;
    }

    /** The page of an order. */
    URI order(String orderNumber) {
        return whole("/orders/{orderNumber}", orderNumber);
    }

    /** The page about an upload that has ended. */
    URI upload(String orderNumber, String id) {
        return whole("/orders/{orderNumber}/documents/{id}", orderNumber, id);
    }

    /** Where the CA leads a browser that sent documents straight there. */
    URI afterBrowserUpload(String orderNumber, String ticket, String result) {
        return whole("/orders/{orderNumber}/documents/by-browser/{ticket}/{result}", orderNumber, ticket, result);
    }

    private URI whole(String path, Object... variables) {
        URI publicUrl = page.publicUrl();
        UriComponentsBuilder base = publicUrl == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUri(publicUrl);
        return base.path(path).encode().buildAndExpand(variables).toUri();
    }
}
