package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.MalformedResponseException.Evidence;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import java.net.URI;
import java.util.Optional;

/** Says what is wrong with a response, and shows its beginning without secrets. */
record MalformedResponses(RawResponse response, SecretRedactor redactor) {

    MalformedResponseException because(String why) {
        return exception(why, Optional.empty());
    }

    MalformedResponseException at(String pointer, String why) {
        return exception(why, Optional.of(pointer));
    }

    MalformedResponseException deviating(Deviation deviation) {
        return at(
                deviation.pointer(),
                "The response deviates from the specification at " + deviation.pointer() + ": " + deviation.kind()
                        + ", " + deviation.detail() + ".");
    }

    MalformedResponseException redirect() {
        String target = response.location()
                .flatMap(MalformedResponses::host)
                .map(host -> " to " + redactor.message(host))
                .orElse("");
        return because("The service redirects" + target + ", and redirects are not followed.");
    }

    private MalformedResponseException exception(String why, Optional<String> pointer) {
        Evidence evidence = new Evidence(
                pointer, response.httpStatus(), response.contentType().map(redactor::excerpt), excerpt());
        return new MalformedResponseException(why + described(evidence), evidence);
    }

    private static String described(Evidence evidence) {
        StringBuilder text = new StringBuilder();
        evidence.httpStatus()
                .ifPresent(status -> text.append(" HTTP ").append(status).append('.'));
        evidence.contentType()
                .ifPresent(type -> text.append(" Content type ").append(type).append('.'));
        if (!evidence.excerpt().isEmpty()) {
            text.append(" It begins: ").append(evidence.excerpt());
        }
        return text.toString();
    }

    private String excerpt() {
        return redactor.excerpt(response.body().text());
    }

    private static Optional<String> host(String location) {
        try {
            return Optional.ofNullable(URI.create(location).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
