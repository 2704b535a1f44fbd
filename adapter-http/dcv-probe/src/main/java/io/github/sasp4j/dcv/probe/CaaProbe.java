package io.github.sasp4j.dcv.probe;

import io.github.sasp4j.dcv.proof.CaaObservation;
import io.github.sasp4j.dcv.proof.CaaRecord;
import java.time.Duration;
import java.util.List;
import org.xbill.DNS.CAARecord;
import org.xbill.DNS.Type;

/** Looks up CAA records: those of the domain, or of the nearest domain above that has some (RFC 8659). */
record CaaProbe(DnsQueries queries) {

    private static final int CRITICAL = 128;

    CaaObservation lookUp(String domain, Duration time) {
        QueryDeadline deadline = QueryDeadline.in(time);
        String name = domain;
        while (!name.isEmpty() && !deadline.isOver()) {
            List<CaaRecord> records = queries.resolve(name, Type.CAA, deadline).records().stream()
                    .filter(CAARecord.class::isInstance)
                    .map(CAARecord.class::cast)
                    .map(caa -> new CaaRecord((caa.getFlags() & CRITICAL) != 0, caa.getTag(), caa.getValue()))
                    .toList();
            if (!records.isEmpty()) {
                return new CaaObservation(name, records);
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        return CaaObservation.none();
    }
}
