package io.github.sasp4j.port;

import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.proof.CaaObservation;
import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.FileObservation;
import io.github.sasp4j.dcv.proof.RecordLookup;
import java.time.Duration;

/**
 * Looks at what name servers and web servers show of a proof of control. It observes only; {@link
 * io.github.sasp4j.dcv.proof.ProofRules} says what the observation means.
 *
 * <p>A server that cannot be reached, fails or says nonsense is part of the observation, never an exception. Each call
 * returns by its deadline, with what has been observed by then. Interrupting the calling thread ends the call early and
 * leaves the thread's interrupt status set. Thread-safe.
 *
 * <p>The names and hosts are chosen by customers: an implementation connects to public addresses only.
 */
public interface DcvProbe extends AutoCloseable {

    /**
     * Looks up the names of a CNAME record at the name servers of its zone, at resolvers, or both.
     *
     * @param deadline the longest time for the call
     */
    DnsObservation lookUp(RecordLookup lookup, Duration deadline);

    /**
     * Requests a validation file once, without following redirects.
     *
     * @param scheme {@code http} or {@code https}, as the method says
     * @param deadline the longest time for the call
     */
    FileObservation fetch(ValidationFile file, String scheme, Duration deadline);

    /**
     * Looks up the CAA records that apply to a domain.
     *
     * @param domain the domain in ASCII, without {@code *.}
     * @param deadline the longest time for the call
     * @return {@link CaaObservation#none()} where there are none or they could not be looked up
     */
    CaaObservation caa(String domain, Duration deadline);

    /** Releases all resources. Closing twice does nothing. */
    @Override
    void close();
}
