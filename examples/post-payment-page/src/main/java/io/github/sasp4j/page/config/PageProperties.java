package io.github.sasp4j.page.config;

import io.github.sasp4j.page.view.PageLinks;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the page behaves. Each property can come from the environment: {@code sasp.page.public-url} is {@code
 * SASP_PAGE_PUBLICURL}.
 *
 * @param refreshEvery how often a page that is open looks for news
 * @param deadline how long a visitor waits for the service before the last known status is shown
 * @param publicUrl where the page is for browsers; behind a proxy it has to be set, as forwarded headers are ignored
 * @param links where the customer does what an order waits for, by the specification's name of the action or the name
 *     of the step, in any case; {@code {orderNumber}} is replaced
 * @param support whom to ask where there is no link, as a sentence; {@code {orderNumber}} is replaced
 * @param checkDomains whether visitors can have it checked if a record or file is seen
 * @param checkEvery how often a visitor may have a domain checked
 * @param dcvTarget the CA's domain in DNS records and validation files, as the CA has told the account
 */
@ConfigurationProperties("sasp.page")
public record PageProperties(
        @DefaultValue("60s") Duration refreshEvery,
        @DefaultValue("3s") Duration deadline,
        @Nullable URI publicUrl,
        @DefaultValue Map<String, String> links,
        @Nullable String support,
        @DefaultValue("true") boolean checkDomains,
        @DefaultValue("10s") Duration checkEvery,
        @DefaultValue("sectigo.com") String dcvTarget) {

    /** @throws IllegalArgumentException for a link under an unknown key */
    public PageProperties {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        PageLinks unused = PageLinks.of(links);
    }
}
