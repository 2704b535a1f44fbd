package io.github.sasp4j.fake.wire.dcv;

import io.github.sasp4j.dcv.ValidationFile;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * What a web server delivers at a path.
 *
 * @param status the HTTP status
 * @param contentType the header {@code Content-Type}; empty for none
 * @param location the header {@code Location}; empty for none
 * @param body the body, one byte for each character (ISO-8859-1)
 */
public record WebPage(int status, Optional<String> contentType, Optional<String> location, String body) {

    private static final int OK = 200;

    /** Checks the parts. */
    public WebPage {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(body, "body");
    }

    /** The file that proves control, as a customer publishes it who makes no mistake. */
    public static WebPage of(ValidationFile file) {
        return new WebPage(OK, Optional.of(ValidationFile.MEDIA_TYPE), Optional.empty(), file.content());
    }

    /** A redirect. */
    public static WebPage redirect(int status, String location) {
        return new WebPage(status, Optional.empty(), Optional.of(location), "");
    }

    /** This page with another status. */
    public WebPage withStatus(int other) {
        return new WebPage(other, contentType, location, body);
    }

    /** This page with another media type. */
    public WebPage withContentType(String other) {
        return new WebPage(status, Optional.of(other), location, body);
    }

    /** This page with another body, one byte for each character. */
    public WebPage withBody(String other) {
        return new WebPage(status, contentType, location, other);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }
}
