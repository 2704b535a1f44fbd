package io.github.sasp4j.fake.wire.dcv;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.proof.DnsRecord;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.xbill.DNS.CAARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Record;

/**
 * A zone of the {@link FakeInternet}: its records, on all of its name servers or on some. Names are full names; {@code
 * *.} at the beginning of one makes a wildcard record. Thread-safe.
 */
public final class FakeZone {

    private static final Duration NEGATIVE_TIME_TO_LIVE = Duration.ofMinutes(15);

    private final String name;
    private final InstantSource clock;
    private final List<PublishedRecord> records = new CopyOnWriteArrayList<>();
    private volatile Duration negativeTimeToLive = NEGATIVE_TIME_TO_LIVE;
    private volatile boolean signaturesBroken;

    FakeZone(String name, InstantSource clock) {
        this.name = Objects.requireNonNull(name, "name").toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    /** The name of the zone, without a trailing dot. */
    public String name() {
        return name;
    }

    /** Publishes the record that proves control, as a customer does who makes no mistake. */
    public FakeZone publish(CnameRecord record) {
        return publish(record.name(), DnsRecordType.CNAME, record.target());
    }

    /** Publishes a record on all servers. */
    public FakeZone publish(String owner, DnsRecordType type, String value) {
        return publish(new DnsRecord(owner, type, value, CnameRecord.SUGGESTED_TTL));
    }

    /** Publishes a record on all servers. */
    public FakeZone publish(DnsRecord record) {
        records.add(new PublishedRecord(DnsMessages.record(record), clock.instant(), ""));
        return this;
    }

    /** Publishes a record that the servers have only after a time, by the clock of the fake. */
    public FakeZone publishAfter(Duration delay, DnsRecord record) {
        records.add(
                new PublishedRecord(DnsMessages.record(record), clock.instant().plus(delay), ""));
        return this;
    }

    /**
     * Publishes a record on one server, as where the servers of a zone have lost touch.
     *
     * @param server the name of the server, as {@link FakeInternet#nameServers()} has it
     */
    public FakeZone publishOn(String server, DnsRecord record) {
        records.add(new PublishedRecord(DnsMessages.record(record), clock.instant(), server));
        return this;
    }

    /** Publishes a CAA record that says who may issue. */
    public FakeZone publishCaa(String owner, String tag, String value) {
        Record caa =
                new CAARecord(DnsMessages.name(owner), DClass.IN, CnameRecord.SUGGESTED_TTL.toSeconds(), 0, tag, value);
        records.add(new PublishedRecord(caa, clock.instant(), ""));
        return this;
    }

    /** Removes all records of a name. */
    public FakeZone remove(String owner) {
        records.removeIf(published -> published.record().getName().equals(DnsMessages.name(owner)));
        return this;
    }

    /** Removes all records. */
    public FakeZone clear() {
        records.clear();
        return this;
    }

    /** Lets resolvers remember for this time that a name or record does not exist. */
    public FakeZone negativeTimeToLive(Duration time) {
        negativeTimeToLive = time;
        return this;
    }

    /** Makes the signatures of the zone invalid, or valid again: resolvers fail as long as they validate. */
    public FakeZone breakSignatures(boolean broken) {
        signaturesBroken = broken;
        return this;
    }

    boolean hasBrokenSignatures() {
        return signaturesBroken;
    }

    Duration negativeTimeToLive() {
        return negativeTimeToLive;
    }

    /** The records that a server has now; an empty name stands for a server that has all. */
    List<Record> records(String server) {
        Instant now = clock.instant();
        return visible(server, now).map(PublishedRecord::record).toList();
    }

    private Stream<PublishedRecord> visible(String server, Instant now) {
        return records.stream()
                .filter(published -> !now.isBefore(published.from()))
                .filter(published ->
                        published.server().isEmpty() || published.server().equals(server));
    }

    private record PublishedRecord(Record record, Instant from, String server) {}
}
