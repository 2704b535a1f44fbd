package io.github.sasp4j.page.security;

import io.github.sasp4j.document.UploadHosts;
import java.util.ArrayList;
import java.util.List;

/** What a browser may load and where it may send forms: our own, and documents to the hosts that are trusted with them. */
record ContentPolicy(UploadHosts uploadHosts) {

    String directives() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self'",
                "form-action 'self' " + String.join(" ", uploadOrigins()),
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    private List<String> uploadOrigins() {
        List<String> origins = new ArrayList<>();
        uploadHosts.domains().stream().sorted().forEach(domain -> {
            origins.add("https://" + domain);
            origins.add("https://*." + domain);
        });
        if (uploadHosts.loopback()) {
            origins.addAll(List.of("http://127.0.0.1:*", "http://localhost:*"));
        }
        return origins;
    }
}
