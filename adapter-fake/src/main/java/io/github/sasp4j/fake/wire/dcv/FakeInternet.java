package io.github.sasp4j.fake.wire.dcv;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.xbill.DNS.Message;

/**
 * Name servers, a resolver and web servers on loopback, for tests of what is seen of a proof of control. Thread-safe.
 *
 * <pre>{@code
 * try (FakeInternet internet = FakeInternet.start(InstantSource.system())) {
 *     internet.zone("example.com").publish(record);
 *     DcvProbe probe = NetworkDcvProbe.create(DcvProbeSettings.defaults()
 *             .withResolvers(List.of(internet.resolver()))
 *             .withLoopback(internet::route));
 *     …
 * }
 * }</pre>
 *
 * <p>Each zone has two name servers, which stand at loopback addresses and port 53 for every query. Nothing
 * listens there: {@link #route} says where a connection goes instead. {@link #WEB_ADDRESS} is the address for a host.
 */
public final class FakeInternet implements AutoCloseable {

    /** The address of the web servers, for address records of hosts. */
    public static final String WEB_ADDRESS = "127.80.0.1";

    private static final int SERVERS = 2;
    private static final int DNS_PORT = 53;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final InstantSource clock;
    private final Map<String, FakeZone> zones = new ConcurrentHashMap<>();
    private final List<FakeNameServer> servers;
    private final FakeResolver resolver;
    private final FakeSites sites;

    private FakeInternet(InstantSource clock, Optional<SSLContext> tls) {
        this.clock = clock;
        List<String> names = IntStream.rangeClosed(1, SERVERS)
                .mapToObj(i -> "ns" + i + ".dns.test")
                .toList();
        servers = IntStream.rangeClosed(1, SERVERS)
                .mapToObj(i -> new FakeNameServer(names.get(i - 1), standing("127.53.0." + i), zones, names))
                .toList();
        resolver = new FakeResolver(zones, servers, clock);
        sites = new FakeSites(tls);
    }

    /** Starts the servers; web servers speak plain HTTP only. */
    public static FakeInternet start(InstantSource clock) {
        return new FakeInternet(clock, Optional.empty());
    }

    /** Starts the servers; web servers speak HTTPS too. */
    public static FakeInternet start(InstantSource clock, SSLContext tls) {
        return new FakeInternet(clock, Optional.of(tls));
    }

    /** A zone by its name; it is made where it is not there yet. */
    public FakeZone zone(String name) {
        return zones.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new FakeZone(key, clock));
    }

    /** The name servers of every zone. */
    public List<FakeNameServer> nameServers() {
        return servers;
    }

    /** The web sites. */
    public FakeSites sites() {
        return sites;
    }

    /** Where the recursive resolver listens. */
    public InetSocketAddress resolver() {
        return resolver.socket().address();
    }

    /** Lets the resolver remember names and records that do not exist, as resolvers do, or forget them. */
    public void rememberAbsence(boolean on) {
        resolver.remember(on);
    }

    /** Where a connection to an address goes: the servers of the fake listen on other ports. */
    public InetSocketAddress route(InetSocketAddress address) {
        if (address.getPort() == HTTP_PORT) {
            return sites.http();
        }
        if (address.getPort() == HTTPS_PORT) {
            return sites.https();
        }
        return servers.stream()
                .filter(server -> server.address().equals(address))
                .map(FakeNameServer::listening)
                .findFirst()
                .orElse(address);
    }

    /** Stops all servers. */
    @Override
    public void close() {
        servers.forEach(FakeNameServer::close);
        resolver.socket().close();
        sites.close();
    }

    /** The zone that the name of a query belongs to: of several, the one with the longest name. */
    static Optional<FakeZone> zoneOf(Map<String, FakeZone> zones, Message query) {
        String name = query.getQuestion().getName().toString(true).toLowerCase(Locale.ROOT);
        for (String zone = name; !zone.isEmpty(); zone = parent(zone)) {
            FakeZone found = zones.get(zone);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static String parent(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static InetSocketAddress standing(String address) {
        try {
            return new InetSocketAddress(InetAddress.getByName(address), DNS_PORT);
        } catch (UnknownHostException notALiteral) {
            throw new IllegalStateException(notALiteral);
        }
    }
}
