package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.proof.CaaObservation;
import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.DnsRecord;
import io.github.sasp4j.dcv.proof.FileObservation;
import io.github.sasp4j.dcv.proof.FileResponse;
import io.github.sasp4j.dcv.proof.RecordLookup;
import io.github.sasp4j.port.DcvProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every implementation of {@link DcvProbe} owes its callers; each promise says why, and one that an implementation
 * cannot keep is {@link Waived}.
 *
 * <p>A subclass gives a probe of name servers and web servers for the zone example.com, and publishes there what it is told
 * to. The probe is closed after each test.
 */
@SuppressWarnings("exports") // JUnit makes what the annotations name
@DisplayNameGeneration(PromiseNames.class)
@ExtendWith({Waivers.class, ReasonReporter.class, BoundedPromises.class})
public abstract class DcvProbeContract implements BoundedPromises.TimeLimited {

    private static final CsrDigests DIGESTS = new CsrDigests(
            Optional.of("3C6B5A0E1F2D4C3B2A19087F6E5D4C3B"),
            Optional.of("c9c863405fe7675a3988b97664ea6baf442019e4e52fa335f406f7c5f26cf14f"),
            Optional.of("10af9db9tu"));
    private static final CnameRecord RECORD = (CnameRecord) DcvInstructions.cname(DIGESTS, "www.example.com");
    private static final ValidationFile FILE = (ValidationFile) DcvInstructions.file(DIGESTS, "www.example.com");
    private static final String NOBODYS = "www.nobody.invalid";
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private DcvProbe probe;

    /** Made by JUnit, anew for each promise. */
    protected DcvProbeContract() {}

    /** A fresh probe, of servers that publish nothing yet. */
    protected abstract DcvProbe probe() throws Exception;

    /** Publishes a record at all name servers. */
    protected abstract void publish(CnameRecord record);

    /** Publishes a file at the web server of its domain, by HTTP. */
    protected abstract void publish(ValidationFile file);

    /** How long each promise may take. Default: 60 seconds. */
    @Override
    public Duration timeLimit() {
        return Duration.ofSeconds(60);
    }

    @BeforeEach
    void open() throws Exception {
        probe = probe();
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    @Because("a customer who has done the work must not be told to do it again")
    void aPublishedRecordIsSeen() {
        publish(RECORD);

        assertThat(records(lookUp(RECORD))).anyMatch(record -> record.name().equalsIgnoreCase(RECORD.name()));
    }

    @Test
    @Because("a proof that is not there yet is the usual case, and no failure")
    void anAbsentRecordIsObserved() {
        assertThat(records(lookUp(RECORD))).isEmpty();
    }

    @Test
    @Because("the CA compares the file byte by byte")
    void aPublishedFileIsSeenAsItIs() {
        publish(FILE);

        assertThat(probe.fetch(FILE, "http", DEADLINE)).isInstanceOfSatisfying(FileResponse.class, response -> {
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.body()).isEqualTo(FILE.content());
        });
    }

    @Test
    @Because("the status of the web server tells the customer what is wrong")
    void anAbsentFileIsObserved() {
        FileObservation observed = probe.fetch(FILE, "http", DEADLINE);

        assertThat(observed.url()).isEqualTo(FILE.url("http").toString());
        assertThat(observed)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNotInstanceOf(FileResponse.class),
                        response ->
                                assertThat(((FileResponse) response).status()).isNotEqualTo(200));
    }

    @Test
    @Because("customers mistype their domains, and one of them must not end the check of the others")
    void aDomainOfNobodyIsObserved() {
        CnameRecord nobodys = (CnameRecord) DcvInstructions.cname(DIGESTS, NOBODYS);

        assertThat(records(lookUp(nobodys))).isEmpty();
        assertThat(probe.caa(NOBODYS, DEADLINE)).isEqualTo(CaaObservation.none());
    }

    @Test
    @Because("a page waits for it, and shows what is known by then")
    void aCallReturnsByItsDeadline() {
        assertThatCode(() -> {
                    probe.lookUp(RecordLookup.of(RECORD), Duration.ofMillis(1));
                    probe.fetch(FILE, "http", Duration.ofMillis(1));
                    probe.caa("www.example.com", Duration.ofMillis(1));
                })
                .doesNotThrowAnyException();
    }

    @Test
    @Because("a server that shuts down interrupts its threads and waits for them")
    void anInterruptedThreadStaysInterrupted() {
        Thread.currentThread().interrupt();

        lookUp(RECORD);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    @Because("a container closes what an application has closed already")
    void closingTwiceDoesNothing() {
        probe.close();
        probe.close();
    }

    private DnsObservation lookUp(CnameRecord record) {
        return probe.lookUp(RecordLookup.of(record), DEADLINE);
    }

    private static Stream<DnsRecord> records(DnsObservation observed) {
        return observed.responses().stream().flatMap(response -> response.records().stream());
    }
}
