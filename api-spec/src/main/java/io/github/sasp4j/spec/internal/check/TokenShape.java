package io.github.sasp4j.spec.internal.check;

import io.github.sasp4j.spec.finding.Quirk;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Looks whether the token for uploads has the shape of a JSON Web Token; it verifies nothing. Stateless. */
final class TokenShape {

    private static final String PLACE = "/data/uploadDocumentToken";
    private static final int PARTS = 3;

    private TokenShape() {}

    static void check(FindingCollector findings) {
        JsonNode token = findings.value(PLACE);
        if (token.isString() && !isToken(token.asString())) {
            findings.departs(PLACE, "a JSON Web Token", Optional.of(Quirk.Q13));
        }
    }

    private static boolean isToken(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == PARTS && isJsonObject(parts[0]) && isJsonObject(parts[1]);
    }

    private static boolean isJsonObject(String part) {
        try {
            return JsonBody.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .isObject();
        } catch (IllegalArgumentException | JsonBody.UnreadableException neither) {
            return false;
        }
    }
}
