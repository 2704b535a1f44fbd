package io.github.sasp4j.fake.wire.dcv;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;

/** An authoritative name server of the {@link FakeInternet}, for all of its zones. Thread-safe. */
public final class FakeNameServer {

    private final String name;
    private final InetSocketAddress address;
    private final Map<String, FakeZone> zones;
    private final List<String> all;
    private final DnsSocket socket;
    private final AtomicInteger queries = new AtomicInteger();
    private volatile NameServerFault fault = NameServerFault.NONE;

    FakeNameServer(String name, InetSocketAddress address, Map<String, FakeZone> zones, List<String> all) {
        this.name = name;
        this.address = address;
        this.zones = zones;
        this.all = List.copyOf(all);
        this.socket = DnsSocket.open(name, this::respond);
    }

    /** The name of the server. */
    public String name() {
        return name;
    }

    /** Lets it fail from now on, or work again. */
    public void fail(NameServerFault how) {
        fault = how;
    }

    /** How many queries it has received. */
    public int queries() {
        return queries.get();
    }

    /** The address that the zones name; {@link FakeInternet#route} has the one that it really listens on. */
    InetSocketAddress address() {
        return address;
    }

    InetSocketAddress listening() {
        return socket.address();
    }

    boolean isWorking() {
        return fault == NameServerFault.NONE || fault == NameServerFault.TRUNCATING;
    }

    void close() {
        socket.close();
    }

    private Optional<Message> respond(Message query, boolean overTcp) {
        queries.incrementAndGet();
        Message response = switch (fault) {
            case SILENT -> null;
            case REFUSING -> DnsMessages.response(query, Rcode.REFUSED);
            case FAILING -> DnsMessages.response(query, Rcode.SERVFAIL);
            case TRUNCATING -> overTcp ? authoritative(query) : DnsMessages.truncated(query);
            case NONE -> authoritative(query);
        };
        return Optional.ofNullable(response);
    }

    private Message authoritative(Message query) {
        return FakeInternet.zoneOf(zones, query)
                .map(zone -> {
                    Message response = new ZoneResponder(zone, name, all).respond(query);
                    response.getHeader().setFlag(Flags.AA);
                    return response;
                })
                .orElseGet(() -> DnsMessages.response(query, Rcode.REFUSED));
    }
}
