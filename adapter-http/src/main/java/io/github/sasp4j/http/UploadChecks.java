package io.github.sasp4j.http;

import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.port.UploadRequest;
import java.io.IOException;
import java.net.URI;
import okhttp3.HttpUrl;

/** What is refused before anything is sent. */
record UploadChecks(UploadSettings settings) {

    /** The address to send to. */
    HttpUrl passed(UploadRequest request) {
        HttpUrl url = address(request.access().url());
        long whole = 0;
        for (ValidationDocument document : request.documents()) {
            if (document.length() > settings.maxFileBytes()) {
                throw new UploadRefusedException("The file " + document.name() + " has " + document.length()
                        + " bytes, and " + settings.maxFileBytes() + " are allowed.");
            }
            whole = whole + document.length() < whole ? Long.MAX_VALUE : whole + document.length();
        }
        if (whole > settings.maxBytes()) {
            throw new UploadRefusedException(
                    "The files have " + whole + " bytes together, and " + settings.maxBytes() + " are allowed.");
        }
        request.documents().forEach(UploadChecks::openable);
        return url;
    }

    private HttpUrl address(URI address) {
        HttpUrl url = HttpUrl.get(settings.hosts().check(address));
        if (url == null) {
            throw new UploadRefusedException("The address for uploads is none that can be used.");
        }
        // Once more as the client reads it: two readings of one address must not lead to two hosts.
        settings.hosts().check(url.uri());
        return url;
    }

    private static void openable(ValidationDocument document) {
        try {
            document.source().open().close();
        } catch (IOException unreadable) {
            throw new UploadRefusedException("The file " + document.name() + " cannot be read.");
        }
    }
}
