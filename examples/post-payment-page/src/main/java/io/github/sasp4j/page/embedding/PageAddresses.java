package io.github.sasp4j.page.embedding;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Whole addresses of pages, for those outside who lead a browser back. */
@Component
class PageAddresses {

    private final SaspProperties sasp;

    PageAddresses(SaspProperties sasp) {
        this.sasp = sasp;
    }

    /** The page of an order after an upload has ended. */
    URI afterUpload(String orderNumber, String result) {
        return base().path("/orders/{orderNumber}/papers/{result}")
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
