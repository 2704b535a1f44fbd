package io.github.sasp4j.http.internal.upload;

import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.port.UploadRequest;
import okhttp3.HttpUrl;

/** Validates an upload before anything is sent. */
record UploadValidator(UploadRules rules) {

    /**
     * The URL to send the documents to.
     *
     * @throws UploadRefusedException if the rules do not allow the upload
     */
    HttpUrl validate(UploadRequest request) {
        rules.check(request.access().url(), request.documents());
        HttpUrl url = HttpUrl.get(request.access().url());
        if (url == null) {
            throw new UploadRefusedException("The upload URL cannot be used.");
        }
        // Again as the HTTP client parses it: two parsers must not see two hosts in one URL.
        rules.hosts().check(url.uri());
        return url;
    }
}
