package io.github.sasp4j.dcv.probe;

import io.github.sasp4j.dcv.proof.LookupOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;

/**
 * The response to a query, or none.
 *
 * @param message empty if no response came
 */
record DnsResponse(@Nullable Message message) {

    static final DnsResponse NONE = new DnsResponse(null);

    boolean isThere() {
        return message != null;
    }

    List<Record> records() {
        return message == null ? List.of() : message.getSection(Section.ANSWER);
    }

    boolean isServerFailure() {
        return message != null && message.getRcode() == Rcode.SERVFAIL;
    }

    /** What it tells of a name; a server of the zone has to be authoritative for it. */
    LookupOutcome outcome(boolean authoritative) {
        if (message == null) {
            return LookupOutcome.NO_RESPONSE;
        }
        if (message.getRcode() == Rcode.SERVFAIL) {
            return LookupOutcome.SERVER_FAILURE;
        }
        boolean known = message.getRcode() == Rcode.NOERROR || message.getRcode() == Rcode.NXDOMAIN;
        if (!known || (authoritative && !message.getHeader().getFlag(Flags.AA))) {
            return LookupOutcome.REFUSED;
        }
        return message.getRcode() == Rcode.NXDOMAIN ? LookupOutcome.NO_SUCH_NAME : LookupOutcome.RESPONDED;
    }

    Optional<SOARecord> startOfAuthority() {
        return message == null
                ? Optional.empty()
                : message.getSection(Section.AUTHORITY).stream()
                        .filter(SOARecord.class::isInstance)
                        .map(SOARecord.class::cast)
                        .findFirst();
    }

    /** How long resolvers may remember that there is no such name or record (RFC 2308). */
    Optional<Duration> negativeTimeToLive() {
        return startOfAuthority().map(soa -> Duration.ofSeconds(Math.min(soa.getMinimum(), soa.getTTL())));
    }
}
