package io.github.sasp4j.http.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a status as JSON and reads it back, without loss: words that no list has, and fields that the model has no
 * place for, included. For caches, queues and {@code SnapshotStore}s; the layout is this library's own and has a version
 * number. Thread-safe.
 *
 * <pre>{@code
 * StatusCodec codec = StatusCodec.withoutUploadAccess();
 * String json = codec.encode(status);
 * PostPaymentStatus copy = codec.decode(json);
 * }</pre>
 */
public final class StatusCodec {

    private static final int VERSION = 1;
    private static final String VERSION_FIELD = "version";
    private static final String STATUS_FIELD = "status";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            // A field of a later version is not lost in silence: the version says so.
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .addModules(new Jdk8Module(), new ModelModule())
            .build();

    private final boolean withUploadAccess;

    private StatusCodec(boolean withUploadAccess) {
        this.withUploadAccess = withUploadAccess;
    }

    /** A codec that leaves the access for uploads out: its token lets anybody upload documents to the order. */
    public static StatusCodec withoutUploadAccess() {
        return new StatusCodec(false);
    }

    /** A codec that writes the access for uploads too. Keep what it writes as secret as a password. */
    public static StatusCodec withUploadAccess() {
        return new StatusCodec(true);
    }

    /** The status as one line of JSON. */
    public String encode(PostPaymentStatus status) {
        ObjectNode document = JSON.createObjectNode().put(VERSION_FIELD, VERSION);
        JsonNode tree = JSON.valueToTree(status);
        if (!withUploadAccess) {
            ((ObjectNode) tree).remove("upload");
        }
        document.set(STATUS_FIELD, tree);
        return document.toString();
    }

    /**
     * Reads what {@link #encode} has written.
     *
     * @throws IllegalArgumentException if it is something else, or of a version that this library does not know; the
     *     message quotes nothing of it
     */
    public PostPaymentStatus decode(String json) {
        Objects.requireNonNull(json, "json");
        try {
            JsonNode document = JSON.readTree(json);
            if (document.path(VERSION_FIELD).asInt() != VERSION) {
                throw new IllegalArgumentException("not a status of version " + VERSION);
            }
            PostPaymentStatus status = JSON.treeToValue(document.path(STATUS_FIELD), PostPaymentStatus.class);
            if (status == null) {
                throw new IllegalArgumentException("no status");
            }
            return withUploadAccess ? status : status.withUpload(Optional.empty());
        } catch (JsonProcessingException damaged) {
            // Its message could quote a token.
            throw new IllegalArgumentException("not a status as StatusCodec writes it");
        }
    }
}
