package io.github.sasp4j.page.demo.control;

import org.springframework.web.client.HttpClientErrorException;

/**
 * Why the fake did not do something.
 *
 * @param error the reason, in English
 */
public record ControlError(String error) {

    /** The reason that a response gives. */
    public static String of(HttpClientErrorException failure) {
        ControlError body = failure.getResponseBodyAs(ControlError.class);
        return body == null ? failure.getStatusText() : body.error();
    }
}
