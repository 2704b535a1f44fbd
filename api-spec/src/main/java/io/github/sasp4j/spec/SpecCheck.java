package io.github.sasp4j.spec;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.SpecProfile;
import io.github.sasp4j.spec.internal.check.StatusRequestCheck;
import io.github.sasp4j.spec.internal.check.StatusResponseCheck;
import io.github.sasp4j.spec.internal.check.UploadCheck;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import io.github.sasp4j.spec.internal.schema.SchemaValidator;
import io.github.sasp4j.spec.recording.RecordedExchange;
import java.util.List;
import java.util.Optional;

/**
 * Holds messages, as they are on the wire, against the description: bytes in, findings out. Whatever the bytes are,
 * damaged or hostile, is told as findings, never as an exception; and no finding holds a token, a password or a session.
 *
 * <p>In the {@linkplain SpecProfile#DOCUMENTED documented} reading it says all that deviates from the vendor's tables, a field
 * or an error code that they do not have included, and notes what keeps to them and is easily misread. In the {@linkplain
 * SpecProfile#TOLERANT tolerant} reading it says what a client could not make sense of, and no more.
 *
 * <p>It needs {@code com.networknt:json-schema-validator}, version 3, which is an optional dependency of this module:
 * whoever does not check is not burdened with it. On a module path its modules {@code com.networknt.schema} and {@code
 * tools.jackson.dataformat.yaml} have to be asked for, as those of every optional dependency.
 *
 * <p>Immutable and thread-safe. The first use reads the description, which takes a moment.
 */
public final class SpecCheck {

    private final SpecProfile reading;
    private final StatusResponseCheck responses;
    private final StatusRequestCheck requests;
    private final UploadCheck uploads;

    SpecCheck(OpenApiDescription tolerant, SpecProfile reading) {
        OpenApiDescription read = tolerant.in(reading);
        SchemaValidator schemas = new SchemaValidator(read);
        this.reading = reading;
        this.responses = new StatusResponseCheck(reading, tolerant, read, schemas);
        this.requests = new StatusRequestCheck(read, schemas);
        this.uploads = new UploadCheck(read, schemas);
    }

    /**
     * The check by what the tables of the specification say.
     *
     * @throws IllegalStateException if the validator is not on the class path or module path
     */
    public static SpecCheck documented() {
        return of(SpecProfile.DOCUMENTED);
    }

    /**
     * The check by what the service may send and a client must accept.
     *
     * @throws IllegalStateException if the validator is not on the class path or module path
     */
    public static SpecCheck tolerant() {
        return of(SpecProfile.TOLERANT);
    }

    /**
     * The check in a reading.
     *
     * @throws IllegalStateException if the validator is not on the class path or module path
     */
    public static SpecCheck of(SpecProfile reading) {
        try {
            return Ready.in(reading);
        } catch (NoClassDefFoundError lacking) {
            throw new IllegalStateException(
                    "The check of messages needs com.networknt:json-schema-validator, version 3, with what it depends"
                            + " on. It is an optional dependency of sasp4j-api-spec: add it to your own.",
                    lacking);
        }
    }

    /** The reading that it checks by. */
    public SpecProfile reading() {
        return reading;
    }

    /**
     * Checks a response to the question for an order; specification section 2. It can be JSON or, as later pages of the
     * vendor show it, a failure that is a form. HTTP status and content type are not looked at.
     *
     * @param body the response as it came
     * @return departures, then notes; empty if all is well
     */
    public List<Finding> statusResponse(byte[] body) {
        return responses.check(body);
    }

    /**
     * Checks the question for an order; specification section 1. Names are compared without regard to case, as the service
     * does.
     *
     * @param form the body, {@code application/x-www-form-urlencoded}
     * @return departures; empty if all is well
     */
    public List<Finding> statusRequest(byte[] form) {
        return requests.check(form);
    }

    /**
     * Checks the form with documents; specification section 3.
     *
     * @param contentType the content type with its boundary
     * @param body the body, {@code multipart/form-data}
     * @return departures; empty if all is well
     */
    public List<Finding> uploadRequest(String contentType, byte[] body) {
        return uploads.check(contentType, body);
    }

    /**
     * Checks where an upload is led to, which is all that the specification says of its response (section 3).
     *
     * @param status the HTTP status
     * @param location the header {@code Location}
     * @param successUrl the form's address for a success
     * @param errorUrl the form's address for a failure
     * @return one finding, {@link Quirk#Q14}: a note for a redirect to one of the two, else a departure
     */
    public List<Finding> uploadResponse(int status, Optional<String> location, String successUrl, String errorUrl) {
        return uploads.checkResponse(status, location, successUrl, errorUrl);
    }

    /**
     * Checks a recorded exchange, its request and its response, whichever of the two operations it is. What was in files
     * is not in a recording, and is not looked at; nor is a response without a recorded body, of which the caller is to
     * be told.
     *
     * @param exchange one that {@linkplain RecordedExchange#operation() belongs} to an operation
     * @return of the request departures; then of the response, if there was one, departures and notes
     */
    public List<Finding> recording(RecordedExchange exchange) {
        return new RecordingCheck(this, exchange).findings();
    }

    /** Says by which reading it checks. */
    @Override
    public String toString() {
        return "SpecCheck[" + reading + "]";
    }

    /** Made once, at the first use. */
    private static final class Ready {

        private static final OpenApiDescription SPEC = OpenApiDescription.read(SaspSpec.location());
        private static final SpecCheck DOCUMENTED = new SpecCheck(SPEC, SpecProfile.DOCUMENTED);
        private static final SpecCheck TOLERANT = new SpecCheck(SPEC, SpecProfile.TOLERANT);

        private Ready() {}

        static SpecCheck in(SpecProfile reading) {
            return reading == SpecProfile.DOCUMENTED ? DOCUMENTED : TOLERANT;
        }
    }
}
