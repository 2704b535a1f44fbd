package io.github.sasp4j.dcv.probe;

import java.util.List;
import java.util.Optional;

/**
 * A zone and its name servers.
 *
 * @param zone the name of the zone; empty if it was not found
 * @param servers its name servers with public addresses
 * @param signaturesValid whether the resolvers accept the zone's signatures
 */
record ZoneServers(Optional<String> zone, List<NameServer> servers, boolean signaturesValid) {

    ZoneServers {
        servers = List.copyOf(servers);
    }
}
