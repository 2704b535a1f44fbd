package io.github.sasp4j.http.standin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stand-ins for upload tokens. A JWT can still be decoded: what it is for and when it ends stays, whose it is and its
 * signature do not. Any other token is drawn anew, letter by letter.
 */
final class Tokens {

    private static final Set<String> KEPT = Set.of("alg", "typ", "cty", "iss", "aud", "scope", "scopes");
    private static final Set<String> TIMES = Set.of("exp", "iat", "nbf");

    private final Map<String, String> parts = new HashMap<>();
    private final Names exact;

    Tokens(Names exact) {
        this.exact = exact;
    }

    String of(String token, UnaryOperator<String> text) {
        return Stream.of(token.split("\\.", -1))
                .map(part -> part.isEmpty() ? part : parts.computeIfAbsent(part, first -> part(first, text)))
                .collect(Collectors.joining("."));
    }

    private String part(String part, UnaryOperator<String> text) {
        return decoded(part)
                .filter(JsonText::isMeant)
                .map(claims -> JsonText.rewrite(claims, new Claims(text)))
                .map(claims ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> exact.of(part));
    }

    private static Optional<String> decoded(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private final class Claims implements JsonText.Parts {

        private final UnaryOperator<String> text;

        Claims(UnaryOperator<String> text) {
            this.text = text;
        }

        @Override
        public String key(String name, String raw) {
            return raw;
        }

        @Override
        public String text(JsonText.Level place, String raw) {
            return KEPT.contains(place.key()) ? text.apply(raw) : shaped(raw);
        }

        @Override
        public String number(JsonText.Level place, String raw) {
            return TIMES.contains(place.key()) ? raw : shaped(raw);
        }

        private String shaped(String raw) {
            boolean escaped = raw.indexOf('\\') >= 0;
            return escaped ? exact.of(raw.replace('\\', '-')) : exact.of(raw);
        }
    }
}
