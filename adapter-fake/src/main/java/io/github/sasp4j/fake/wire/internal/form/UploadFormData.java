package io.github.sasp4j.fake.wire.internal.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.fake.internal.vendor.IncomingFile;
import io.github.sasp4j.fake.received.ReceivedUpload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of specification section 3, read to its end. It never prints itself: it holds a token. */
public final class UploadFormData {

    private static final long LONGEST_FIELD = 16 * 1024;
    private static final Pattern TYPE =
            Pattern.compile("(?i)multipart/form-data\\s*;\\s*boundary=\"?([A-Za-z0-9'()+_,./:=? -]{1,70})\"?");

    private final Map<String, String> fields = new HashMap<>();
    private final List<ReceivedUpload.Document> documents = new ArrayList<>();

    private UploadFormData() {}

    public static UploadFormData read(@Nullable String contentType, InputStream body)
            throws IOException, MalformedFormException {
        Matcher type = TYPE.matcher(contentType == null ? "" : contentType);
        if (!type.matches()) {
            throw new MalformedFormException("the body is not multipart/form-data");
        }
        UploadFormData form = new UploadFormData();
        MultipartReader parts = new MultipartReader(body, type.group(1));
        parts.begin();
        while (parts.hasNext()) {
            form.add(PartHeaders.of(parts.headers()), parts);
        }
        return form;
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

    public URI successUrl() throws MalformedFormException {
        return address("successURL");
    }

    public URI errorUrl() throws MalformedFormException {
        return address("errorURL");
    }

    private void add(PartHeaders head, MultipartReader parts) throws IOException, MalformedFormException {
        if (head.fileName().isPresent() && head.name().equals("file")) {
            IncomingFile file = new IncomingFile(head.fileName().get(), head.mediaType());
            parts.content(file, Long.MAX_VALUE);
            // A browser whose reader has chosen no file sends a part without a name.
            if (!head.fileName().get().isEmpty()) {
                documents.add(file.whole());
            }
            return;
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        parts.content(value, LONGEST_FIELD);
        if (fields.put(head.name(), value.toString(UTF_8)) != null) {
            throw new MalformedFormException("a field is there twice");
        }
    }

    private URI address(String field) throws MalformedFormException {
        try {
            URI address = new URI(fields.getOrDefault(field, ""));
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (URISyntaxException none) {
            // Said below.
        }
        throw new MalformedFormException(field + " is no address of a page");
    }
}
