package io.github.sasp4j.fake.wire.internal.form;

import io.github.sasp4j.fake.internal.vendor.IncomingFile;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.spec.form.MalformedFormException;
import io.github.sasp4j.spec.form.MultipartPart;
import io.github.sasp4j.spec.form.MultipartReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of specification section 3, read to its end. It has no readable text of its own: it holds a token. */
public final class UploadFormData {

    private static final int MAX_PARTS = 1_000;
    private static final long MAX_FIELD_BYTES = 16 * 1024;
    private static final String ANY_BYTES = "application/octet-stream";

    private final Map<String, String> fields = new HashMap<>();
    private final List<ReceivedUpload.Document> documents = new ArrayList<>();
    private Optional<String> problem = Optional.empty();

    private UploadFormData() {}

    /**
     * Reads a form.
     *
     * @throws MalformedFormException if the body is not such a form
     */
    public static UploadFormData read(String contentType, InputStream body) throws IOException {
        UploadFormData form = new UploadFormData();
        MultipartReader parts = MultipartReader.open(contentType, body, MAX_PARTS);
        while (parts.next()) {
            form.add(parts.part(), parts);
        }
        return form;
    }

    /** What keeps the form from being taken, as a clause in lower case: a repeated field, or a page without address. */
    public Optional<String> problem() {
        return problem.or(() -> Optional.of("successURL or errorURL is not the address of a page")
                .filter(missing ->
                        page("successURL").isEmpty() || page("errorURL").isEmpty()));
    }

    public String token() {
        return fields.getOrDefault("token", "");
    }

    public String comment() {
        return fields.getOrDefault("comment", "");
    }

    public List<ReceivedUpload.Document> documents() {
        return documents;
    }

    /** The page for a success; only of a form without a {@link #problem()}. */
    public URI successUrl() {
        return page("successURL").orElseThrow();
    }

    /** The page for a failure; only of a form without a {@link #problem()}. */
    public URI errorUrl() {
        return page("errorURL").orElseThrow();
    }

    private void add(MultipartPart part, MultipartReader content) throws IOException {
        if (part.isFile() && part.name().equals("file")) {
            String name = part.fileName().orElse("");
            IncomingFile file = new IncomingFile(name, part.mediaType().orElse(ANY_BYTES));
            content.content(file, Long.MAX_VALUE);
            // A browser whose user has chosen no file sends a part with an empty name.
            if (!name.isEmpty()) {
                documents.add(file.whole());
            }
        } else if (fields.put(part.name(), content.text(MAX_FIELD_BYTES)) != null) {
            problem = Optional.of("a field is there twice");
        }
    }

    private Optional<URI> page(String field) {
        try {
            URI address = new URI(fields.getOrDefault(field, ""));
            return Optional.of(address)
                    .filter(page -> page.getHost() != null
                            && String.valueOf(page.getScheme()).matches("(?i)https?"));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
