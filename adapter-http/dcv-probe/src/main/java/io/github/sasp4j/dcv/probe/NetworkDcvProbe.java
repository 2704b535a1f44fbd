package io.github.sasp4j.dcv.probe;

import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.proof.CaaObservation;
import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.FileObservation;
import io.github.sasp4j.dcv.proof.RecordLookup;
import io.github.sasp4j.port.DcvProbe;
import java.time.Duration;

/**
 * Looks at name servers over UDP and TCP, and at web servers over HTTP and HTTPS, by IPv4 and IPv6. Thread-safe: create
 * one per application and close it on shutdown.
 *
 * <pre>{@code
 * DcvProbe probe = NetworkDcvProbe.create(DcvProbeSettings.defaults());
 * }</pre>
 *
 * <p>The resolvers find the zone of a name and its name servers; each of these is asked for the record, without
 * recursion. Name servers and web servers with an address that is not public are not connected to; of web servers, the
 * address that is checked is the one that is connected to, by port 80 or 443 alone, and by no proxy. Redirects are told
 * and not followed. Certificates are not checked, as those of a customer who orders one often are not valid.
 */
public final class NetworkDcvProbe implements DcvProbe {

    private final RecordProbe records;
    private final CaaProbe caa;
    private final FileProbe files;

    private NetworkDcvProbe(DcvProbeSettings settings) {
        AddressGuard guard = new AddressGuard(settings.loopbackAllowed());
        DnsQueries queries = new DnsQueries(settings);
        records = new RecordProbe(queries, guard, settings);
        caa = new CaaProbe(queries);
        files = new FileProbe(queries, guard, settings);
    }

    /** A probe with these settings. */
    public static NetworkDcvProbe create(DcvProbeSettings settings) {
        return new NetworkDcvProbe(settings);
    }

    @Override
    public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
        return records.lookUp(lookup, deadline);
    }

    @Override
    public FileObservation fetch(ValidationFile file, String scheme, Duration deadline) {
        return files.fetch(file, scheme, deadline);
    }

    @Override
    public CaaObservation caa(String domain, Duration deadline) {
        return caa.lookUp(domain, deadline);
    }

    @Override
    public void close() {
        files.close();
    }
}
