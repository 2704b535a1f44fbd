package io.github.sasp4j.document;

import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.value.LoopbackHost;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which hosts an upload's address may lead to. The address comes out of a response, and is given a token.
 *
 * @param domains each stands for itself and for every host under it
 * @param loopback whether addresses of this machine may be used too, over plain HTTP as well
 */
public record UploadHosts(Set<String> domains, boolean loopback) {

    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    /** @throws IllegalArgumentException if one is no domain of two labels or more */
    public UploadHosts {
        domains = Set.copyOf(domains);
        for (String domain : domains) {
            if (!DOMAIN.matcher(domain).matches()) {
                throw new IllegalArgumentException("domains: lower-case names with a dot, not '" + domain + "'");
            }
        }
    }

    /** The domains that the specification names: of the endpoint, of its upload example, of the tokens' issuer. */
    public static UploadHosts vendor() {
        return new UploadHosts(Set.of("trust-provider.com", "sectigolabs.com", "sectigo.com"), false);
    }

    /**
     * These hosts and one domain more.
     *
     * @throws IllegalArgumentException if it is no domain
     */
    public UploadHosts and(String domain) {
        Set<String> more = new TreeSet<>(domains);
        more.add(domain.toLowerCase(Locale.ROOT));
        return new UploadHosts(more, loopback);
    }

    /** These hosts and this machine, over HTTPS and plain HTTP. */
    public UploadHosts andLoopback() {
        return new UploadHosts(domains, true);
    }

    /**
     * Hands an address back if a token may go there.
     *
     * @throws UploadRefusedException if it is not HTTPS, or leads to another host
     */
    public URI check(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null || host == null || address.getRawUserInfo() != null) {
            throw new UploadRefusedException("The address for uploads is none that can be used.");
        }
        String name = host.toLowerCase(Locale.ROOT);
        boolean here = loopback && LoopbackHost.matches(name);
        boolean https = scheme.equalsIgnoreCase("https");
        if (!https && !(here && scheme.equalsIgnoreCase("http"))) {
            throw new UploadRefusedException("The address for uploads is not HTTPS.");
        }
        if (!here && domains.stream().noneMatch(domain -> name.equals(domain) || name.endsWith("." + domain))) {
            throw new UploadRefusedException(
                    "The host for uploads, " + name + ", is not among those that are trusted.");
        }
        return address;
    }
}
