package io.github.sasp4j.dcv.probe;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * Finds the zone of a name and its name servers by way of the resolvers, which follow the delegations. A zone whose
 * signatures they do not accept is found without them.
 */
record ZoneFinder(DnsQueries queries, AddressGuard guard) {

    private static final int PORT = 53;
    private static final int MAX_SERVERS = 8;
    private static final int MAX_ADDRESSES_OF_SERVER = 2;

    ZoneServers find(String name, QueryDeadline deadline) {
        boolean valid = true;
        for (String candidate = name; candidate.indexOf('.') > 0 && !deadline.isOver(); candidate = parent(candidate)) {
            DnsResponse response = queries.resolve(candidate, Type.SOA, deadline);
            if (response.isServerFailure()) {
                Optional<DnsResponse> unvalidated = unvalidated(candidate, Type.SOA, deadline);
                valid = valid && unvalidated.isEmpty();
                response = unvalidated.orElse(response);
            }
            Optional<String> zone = zone(response, candidate);
            if (zone.isPresent()) {
                return new ZoneServers(zone, servers(zone.get(), deadline), valid);
            }
        }
        return new ZoneServers(Optional.empty(), List.of(), valid);
    }

    /** The owner of the SOA record that came with it, if that is the zone of the name and not of what it points to. */
    private static Optional<String> zone(DnsResponse response, String name) {
        return response.records().stream()
                .filter(SOARecord.class::isInstance)
                .map(Record::getName)
                .findFirst()
                .or(() -> response.startOfAuthority().map(Record::getName))
                .filter(owner -> owner.labels() > 1
                        && name(name).filter(inside -> inside.subdomain(owner)).isPresent())
                .map(owner -> owner.toString(true));
    }

    private List<NameServer> servers(String zone, QueryDeadline deadline) {
        DnsResponse response = queries.resolve(zone, Type.NS, deadline);
        if (response.isServerFailure()) {
            response = unvalidated(zone, Type.NS, deadline).orElse(response);
        }
        List<NameServer> servers = new ArrayList<>();
        response.records().stream()
                .filter(NSRecord.class::isInstance)
                .map(record -> ((NSRecord) record).getTarget().toString(true))
                .limit(MAX_SERVERS)
                .forEach(server -> addresses(server, deadline).stream()
                        .filter(guard::allows)
                        .limit(MAX_ADDRESSES_OF_SERVER)
                        .forEach(address ->
                                servers.add(new NameServer(server, new InetSocketAddress(address, PORT), true))));
        return servers;
    }

    private List<InetAddress> addresses(String server, QueryDeadline deadline) {
        return queries.addresses(server, deadline);
    }

    private Optional<DnsResponse> unvalidated(String name, int type, QueryDeadline deadline) {
        return queries.resolvers().stream()
                .flatMap(resolver -> queries.resolveUnvalidated(resolver, name, type, deadline).stream())
                .findFirst();
    }

    private static Optional<Name> name(String text) {
        try {
            return Optional.of(Name.fromString(text, Name.root));
        } catch (TextParseException notAName) {
            return Optional.empty();
        }
    }

    private static String parent(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
