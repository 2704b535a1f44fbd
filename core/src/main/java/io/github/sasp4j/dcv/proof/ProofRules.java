package io.github.sasp4j.dcv.proof;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.ValidationFile;

/**
 * Compares what has to be published with what is seen. Pure functions.
 *
 * <p>Letters of either case are the same in a name and in a hash. What a wildcard record gives to every name is no
 * mistake in the proof: the proof is missing then. A server that gave no response does not count where another one gave
 * one.
 */
public final class ProofRules {

    private ProofRules() {}

    /** What is seen of a record. */
    public static ProofResult evaluate(CnameRecord record, DnsObservation observation) {
        return new RecordRules(record, observation).result();
    }

    /** What is seen of a file. */
    public static ProofResult evaluate(ValidationFile file, FileObservation observation) {
        if (observation instanceof FileResponse response) {
            return new FileRules(file, response).result();
        }
        FileUnreachable unreachable = (FileUnreachable) observation;
        return new ProofNotChecked(unreachable.problem(), unreachable.url(), unreachable.detail());
    }
}
