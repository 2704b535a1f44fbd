package io.github.sasp4j.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Writes records as JSON: indented, an absent optional as {@code null}, an open value as an object. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addModules(new Jdk8Module(), new ModelJson())
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
    public static String print(Object document) {
        try {
            return escaped(MAPPER.writer(LAYOUT).writeValueAsString(document)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the document could not be written", e);
        }
    }

    /** The text of a document in one line, ended by a line feed. */
    public static String line(Object document) {
        try {
            return escaped(MAPPER.writeValueAsString(document)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the document could not be written", e);
        }
    }

    /** Raw JSON as it came, digit for digit; as a string if it is no JSON after all. */
    public static Object raw(String json) {
        try {
            return MAPPER.readTree(json).isMissingNode() ? json : new RawValue(json);
        } catch (JsonProcessingException notJson) {
            return json;
        }
    }

    private static String escaped(String text) {
        return ACTIVE.matcher(text)
                .replaceAll(
                        found -> String.format("\\\\u%04X", (int) found.group().charAt(0)));
    }
}
