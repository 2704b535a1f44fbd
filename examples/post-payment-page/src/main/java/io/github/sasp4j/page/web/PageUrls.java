package io.github.sasp4j.page.web;

import io.github.sasp4j.page.config.SaspProperties;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Whole addresses of pages, for those outside who lead a browser back. */
@Component
class PageUrls {

    private final SaspProperties sasp;

    PageUrls(SaspProperties sasp) {
        this.sasp = sasp;
    }

    /** The page of an order after an upload has ended. */
    URI afterUpload(String orderNumber, String result) {
        return base().path("/orders/{orderNumber}/documents/{result}")
                .encode()
                .buildAndExpand(orderNumber, result)
                .toUri();
    }

    private UriComponentsBuilder base() {
        URI publicUrl = sasp.page().publicUrl();
        return publicUrl == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUri(publicUrl);
    }
}
