package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.error.MalformedResponseException.Evidence;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import java.net.URI;
import java.util.Optional;

/** Says what is wrong with a response, and shows its beginning without secrets. */
record MalformedResponses(RawResponse answer, SecretRedactor cleaner) {

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
        String target = answer.location()
                .flatMap(MalformedResponses::host)
                .map(host -> " to " + cleaner.clean(host))
                .orElse("");
        return because("The service redirects" + target + ", and redirects are not followed.");
    }

    private MalformedResponseException exception(String why, Optional<String> pointer) {
        Evidence evidence =
                new Evidence(pointer, answer.httpStatus(), answer.contentType().map(cleaner::presentable), excerpt());
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
        return cleaner.presentable(answer.body().utf8());
    }

    private static Optional<String> host(String location) {
        try {
            return Optional.ofNullable(URI.create(location).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
