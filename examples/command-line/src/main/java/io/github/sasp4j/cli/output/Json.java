package io.github.sasp4j.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.sasp4j.value.OpenValue;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The forms that all JSON output shares: indented, an absent optional as {@code null}, an open value as an object. */
public final class Json {

    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    /** What JSON need not escape and a terminal would obey. Outside of strings none of it can stand in JSON. */
    private static final Pattern ACTIVE = Pattern.compile("[" + PlainText.ACTIVE + "&&[^\\n\\r\\t]]");

    private Json() {}

    /** The text of a document, ended by a line feed. */
    public static String print(ObjectNode document) {
        try {
            String text = MAPPER.writer(LAYOUT).writeValueAsString(document);
            return ACTIVE.matcher(text)
                            .replaceAll(found -> String.format(
                                    "\\\\u%04X", (int) found.group().charAt(0)))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of plain nodes could not be written", e);
        }
    }

    public static JsonNode text(Optional<?> value) {
        return value.<JsonNode>map(present -> NODES.textNode(present.toString()))
                .orElseGet(NODES::nullNode);
    }

    public static JsonNode number(OptionalInt value) {
        return value.isPresent() ? NODES.numberNode(value.getAsInt()) : NODES.nullNode();
    }

    public static JsonNode open(OpenValue<?> value) {
        return NODES.objectNode()
                .<ObjectNode>set("value", text(value.known().map(Enum::name)))
                .put("text", value.text());
    }

    public static JsonNode open(Optional<? extends OpenValue<?>> value) {
        return value.map(Json::open).orElseGet(NODES::nullNode);
    }

    /** Raw JSON as it came, digit for digit; as a string if it is no JSON after all. */
    public static JsonNode raw(String json) {
        try {
            return MAPPER.readTree(json).isMissingNode()
                    ? TextNode.valueOf(json)
                    : NODES.rawValueNode(new RawValue(json));
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(json);
        }
    }
}
