package io.github.sasp4j.cli.doctor;

import io.github.sasp4j.cli.doctor.Diagnostic.Check;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * Looks at one host: its name, the proxy on the way, the connection, its certificates, and its clock. One request is sent
 * to the root of the host, without credentials.
 */
final class HostDiagnosis {

    /** Logins with a time limit and tokens begin to fail around here. */
    private static final Duration TOLERATED_SKEW = Duration.ofMinutes(2);

    private static final Duration SOON = Duration.ofDays(14);

    private final URI root;
    private final InstantSource clock;
    private final Duration timeout;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private HostDiagnosis(URI root, InstantSource clock, Duration timeout) {
        this.root = root;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** The findings for the host of an address. */
    static List<Diagnostic> of(URI address, InstantSource clock, Duration timeout) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        URI root = URI.create(address.getScheme() + "://" + address.getHost() + port + "/");
        HostDiagnosis diagnosis = new HostDiagnosis(root, clock, timeout);
        boolean proxied = diagnosis.proxy();
        if (diagnosis.name() || proxied) {
            diagnosis.request();
        }
        return diagnosis.diagnostics;
    }

    private boolean proxy() {
        List<Proxy> proxies = Optional.ofNullable(ProxySelector.getDefault())
                .map(selector -> selector.select(root))
                .orElse(List.of(Proxy.NO_PROXY));
        Proxy first = proxies.isEmpty() ? Proxy.NO_PROXY : proxies.get(0);
        boolean proxied = first.type() != Proxy.Type.DIRECT;
        diagnostics.add(Diagnostic.ok(
                Check.PROXY, host(), proxied ? "Requests go through " + first.address() + "." : "No proxy is used."));
        return proxied;
    }

    private boolean name() {
        try {
            String addresses = Arrays.stream(InetAddress.getAllByName(root.getHost()))
                    .map(InetAddress::getHostAddress)
                    .collect(Collectors.joining(", "));
            diagnostics.add(Diagnostic.ok(Check.DNS, host(), "The name has the addresses " + addresses + "."));
            return true;
        } catch (UnknownHostException unknown) {
            diagnostics.add(Diagnostic.failed(
                    Check.DNS,
                    host(),
                    "The name has no address.",
                    "Check the name, and the DNS servers that this machine uses. Behind a proxy that looks names up,"
                            + " set -Dhttps.proxyHost and -Dhttps.proxyPort."));
            return false;
        }
    }

    private void request() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(Optional.ofNullable(ProxySelector.getDefault()).orElse(HttpClient.Builder.NO_PROXY))
                .build();
        HttpRequest request = HttpRequest.newBuilder(root)
                .timeout(timeout)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
            diagnostics.add(Diagnostic.ok(
                    Check.CONNECTION, host(), "The host responds, with status " + response.statusCode() + "."));
            response.sslSession().ifPresent(this::certificates);
            response.headers().firstValue("Date").ifPresent(this::clock);
        } catch (SSLException notTrusted) {
            diagnostics.add(Diagnostic.failed(
                    Check.TLS,
                    host(),
                    "No trusted connection could be made: " + notTrusted.getMessage() + ".",
                    "If a proxy of your network opens connections, add its certificate to the trust store of this"
                            + " Java (keytool -importcert), or exempt the host. Otherwise update Java."));
        } catch (HttpTimeoutException silent) {
            connectionFailed("The host did not respond in time.");
        } catch (ConnectException refused) {
            connectionFailed("The host does not accept connections.");
        } catch (IOException broken) {
            connectionFailed("The connection broke: " + broken.getClass().getSimpleName() + ".");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            connectionFailed("The request was interrupted.");
        }
    }

    private void connectionFailed(String text) {
        diagnostics.add(Diagnostic.failed(
                Check.CONNECTION,
                host(),
                text,
                "Check whether a firewall blocks it, and whether a proxy has to be set: Java does not read HTTPS_PROXY,"
                        + " but -Dhttps.proxyHost and -Dhttps.proxyPort."));
    }

    private void certificates(SSLSession session) {
        try {
            Certificate[] chain = session.getPeerCertificates();
            X509Certificate own = (X509Certificate) chain[0];
            X509Certificate last = (X509Certificate) chain[chain.length - 1];
            Instant end = own.getNotAfter().toInstant();
            String text = session.getProtocol() + ", " + chain.length + " certificates, issued by "
                    + last.getIssuerX500Principal().getName() + ", valid until " + end + ".";
            diagnostics.add(
                    end.isBefore(clock.instant().plus(SOON))
                            ? Diagnostic.warning(
                                    Check.TLS, host(), text, "The certificate ends soon. The vendor has to renew it.")
                            : Diagnostic.ok(Check.TLS, host(), text));
        } catch (SSLPeerUnverifiedException withoutCertificate) {
            diagnostics.add(Diagnostic.failed(
                    Check.TLS, host(), "The host has no certificate.", "Check which host it really is."));
        }
    }

    private void clock(String date) {
        try {
            Instant theirs = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
            Duration skew = Duration.between(theirs, clock.instant());
            diagnostics.add(
                    skew.abs().compareTo(TOLERATED_SKEW) > 0
                            ? Diagnostic.warning(
                                    Check.CLOCK,
                                    host(),
                                    "The clock of this machine is " + skew.abs().toSeconds() + " seconds "
                                            + (skew.isNegative() ? "behind" : "ahead of") + " that of the host.",
                                    "Set the clock by NTP: tokens and certificates depend on the time.")
                            : Diagnostic.ok(Check.CLOCK, host(), "The clocks agree."));
        } catch (DateTimeParseException unreadable) {
            diagnostics.add(Diagnostic.warning(
                    Check.CLOCK, host(), "The host's time cannot be read.", "Compare this machine's clock by hand."));
        }
    }

    private String host() {
        return root.getHost();
    }
}
