package io.github.sasp4j.fake.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.fake.Arrival;
import io.github.sasp4j.fake.ReceivedDocument;
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

/** The form of document section 3, read to its end. It never prints itself: it holds a token. */
final class HandedIn {

    private static final long LONGEST_FIELD = 16 * 1024;
    private static final Pattern TYPE =
            Pattern.compile("(?i)multipart/form-data\\s*;\\s*boundary=\"?([A-Za-z0-9'()+_,./:=? -]{1,70})\"?");

    private final Map<String, String> fields = new HashMap<>();
    private final List<ReceivedDocument> documents = new ArrayList<>();

    private HandedIn() {}

    static HandedIn read(@Nullable String contentType, InputStream body) throws IOException, MalformedForm {
        Matcher type = TYPE.matcher(contentType == null ? "" : contentType);
        if (!type.matches()) {
            throw new MalformedForm("the body is not multipart/form-data");
        }
        HandedIn form = new HandedIn();
        MultipartReader parts = new MultipartReader(body, type.group(1));
        parts.begin();
        while (parts.hasNext()) {
            form.add(PartHead.of(parts.headers()), parts);
        }
        return form;
    }

    String token() {
        return fields.getOrDefault("token", "");
    }

    String comment() {
        return fields.getOrDefault("comment", "");
    }

    List<ReceivedDocument> documents() {
        return documents;
    }

    URI successUrl() throws MalformedForm {
        return address("successURL");
    }

    URI errorUrl() throws MalformedForm {
        return address("errorURL");
    }

    private void add(PartHead head, MultipartReader parts) throws IOException, MalformedForm {
        if (head.fileName().isPresent() && head.name().equals("file")) {
            Arrival arrival = new Arrival(head.fileName().get(), head.mediaType());
            parts.content(arrival, Long.MAX_VALUE);
            // A browser whose reader has chosen no file sends a part without a name.
            if (!head.fileName().get().isEmpty()) {
                documents.add(arrival.whole());
            }
            return;
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        parts.content(value, LONGEST_FIELD);
        if (fields.put(head.name(), value.toString(UTF_8)) != null) {
            throw new MalformedForm("a field is there twice");
        }
    }

    private URI address(String field) throws MalformedForm {
        try {
            URI address = new URI(fields.getOrDefault(field, ""));
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (URISyntaxException none) {
            // Said below.
        }
        throw new MalformedForm(field + " is no address of a page");
    }
}
