package io.github.sasp4j.spec.internal.check;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, and says where it breaks. Stateless. */
final class JsonBody {

    private static final int DEEPEST = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** In the parser's words: one that is missing at the end, or one where something else belongs. */
    private static final Pattern MISPLACED_BRACE = Pattern.compile(
            "Unexpected close marker|Unexpected end-of-input: expected close marker|Unexpected character \\('[{}\\[\\]]'");

    private JsonBody() {}

    static JsonNode read(String text) throws UnreadableException {
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                JsonNode tree = JSON.readTree(parser);
                JsonToken more = parser.nextToken();
                if (more != null) {
                    throw new UnreadableException("", "more than one value", false);
                }
                return tree;
            } catch (StreamConstraintsException beyond) {
                throw new UnreadableException(
                        place(parser), "deeper, or with longer numbers or names, than is read", false);
            } catch (JacksonException broken) {
                boolean twice = broken.getOriginalMessage().startsWith("Duplicate");
                throw new UnreadableException(
                        place(parser), twice ? "a name that is there twice" : at(broken), isBrace(broken));
            }
        }
    }

    private static String place(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** The parser's own words would quote the text, secrets and all. */
    private static String at(JacksonException broken) {
        return "no JSON from line " + broken.getLocation().getLineNr() + ", column "
                + broken.getLocation().getColumnNr();
    }

    private static boolean isBrace(JacksonException broken) {
        return MISPLACED_BRACE.matcher(broken.getOriginalMessage()).lookingAt();
    }

    /** Text that is no JSON, or not such as is read. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String pointer;
        private final String why;
        private final boolean misplacedBrace;

        UnreadableException(String pointer, String why, boolean misplacedBrace) {
            super(why);
            this.pointer = pointer;
            this.why = why;
            this.misplacedBrace = misplacedBrace;
        }

        /** The place that was being read. */
        String pointer() {
            return pointer;
        }

        String why() {
            return why;
        }

        /** Whether it breaks at a brace or a bracket that is missing or misplaced. */
        boolean isMisplacedBrace() {
            return misplacedBrace;
        }
    }
}
