package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.vocabulary.SpecError;
import io.github.sasp4j.spec.vocabulary.SpecField;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Masks what is written into a recording, by an allow-list: documented words, names of fields, counts, dates, error codes
 * and punctuation stay, every other letter and digit is replaced. Thread-safe.
 */
final class Masker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,9}(?:\\.0{1,9})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[01][0-9]-[0-3][0-9]");
    private static final int SECRET_LENGTH = 12;
    private static final List<String> CLAIMS_KEPT = List.of("exp", "iat", "nbf");
    private static final Set<String> FILE_EXTENSIONS =
            Set.of("pdf", "png", "jpg", "jpeg", "gif", "tif", "tiff", "txt", "doc", "docx", "zip");
    private static final Set<String> COUNTS = names(SpecField::isCount);
    private static final Set<String> SECRETS = names(SpecField::isSecret).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CODES = SpecVocabulary.errors().stream()
            .map(error -> String.valueOf(error.code()))
            .collect(Collectors.toUnmodifiableSet());

    private final MaskKey key;
    private final TextMasker text;

    Masker(MaskKey key) {
        this.key = key;
        this.text = new TextMasker(new WordMask(key));
    }

    static boolean isField(String name) {
        return SpecVocabulary.fieldNames().stream().anyMatch(name::equalsIgnoreCase);
    }

    static boolean isSecret(String field) {
        return SECRETS.contains(field.toLowerCase(Locale.ROOT));
    }

    static boolean isCount(String field, String value) {
        return COUNTS.contains(field) && COUNT.matcher(value).matches();
    }

    /** The body of a response, of whatever kind it is. */
    String body(String body) {
        String start = body.stripLeading();
        if (start.startsWith("\uFEFF")) {
            start = start.substring(1).stripLeading();
        }
        if (!start.isEmpty() && "{[\"".indexOf(start.charAt(0)) >= 0) {
            return JsonMasker.mask(this, body);
        }
        return FormBody.isForm(body) ? form(body) : value("", body);
    }

    /** The value of a request's field: documented words are none there. */
    String argument(String name, String value) {
        return isSecret(name) ? secret(value) : words(value);
    }

    /** The value of a response's field. */
    String value(String field, String value) {
        if (isCount(field, value) || isDocumented(value)) {
            return value;
        }
        if (value.indexOf('\n') >= 0) {
            return Stream.of(value.split("(?<=\n)"))
                    .map(line -> line.endsWith("\n")
                            ? value("", line.substring(0, line.length() - 1)) + "\n"
                            : value("", line))
                    .collect(Collectors.joining());
        }
        return SpecVocabulary.errors().stream()
                .flatMap(error -> message(error, value).stream())
                .findFirst()
                .orElseGet(() -> words(value));
    }

    /** Text of which nothing is documented. */
    String words(String value) {
        return text.mask(value);
    }

    /** A password, session or token: what comes instead tells neither its length nor its characters. */
    String secret(String secret) {
        if (secret.isBlank()) {
            return secret;
        }
        return claims(secret).map(claims -> token(secret, claims)).orElseGet(() -> {
            StringBuilder letters = new StringBuilder();
            for (byte b : key.derive("secret", secret, SECRET_LENGTH)) {
                letters.append((char) ('a' + (b & 0xFF) % 26));
            }
            return letters.toString();
        });
    }

    String fileName(String name) {
        int dot = name.lastIndexOf('.');
        boolean isKnown =
                dot >= 0 && FILE_EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        return isKnown ? words(name.substring(0, dot)) + name.substring(dot) : words(name);
    }

    private static boolean isDocumented(String value) {
        return value.isBlank()
                || SpecVocabulary.fixedTexts().contains(value)
                || CODES.contains(value)
                || DATE.matcher(value).matches();
    }

    private Optional<String> message(SpecError error, String message) {
        return error.argumentIn(message).map(argument -> {
            boolean isKnown = argument.isEmpty() || SpecVocabulary.fieldNames().contains(argument.replace("'", ""));
            return isKnown
                    ? message
                    : error.template().replace(error.placeholder().orElse(""), words(argument));
        });
    }

    private String form(String form) {
        try {
            List<String> pairs = new ArrayList<>();
            for (String pair : form.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                String name = parts[0].strip();
                String written = SpecVocabulary.fieldNames().contains(name) ? parts[0] : words(parts[0]);
                pairs.add(parts.length == 1 ? written : written + "=" + formValue(name, parts[1]));
            }
            return String.join("&", pairs);
        } catch (IllegalArgumentException damaged) {
            return words(form);
        }
    }

    private String formValue(String name, String encoded) {
        String value = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        String other = isSecret(name) ? secret(value) : value(name, value);
        return other.equals(value) ? encoded : URLEncoder.encode(other, StandardCharsets.UTF_8);
    }

    private static Optional<JsonNode> claims(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            return parts.length == 3
                    ? Optional.of(JSON.readTree(Base64.getUrlDecoder().decode(parts[1])))
                            .filter(JsonNode::isObject)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException noJwt) {
            return Optional.empty();
        }
    }

    /** A JSON Web Token that says when it expires, and nothing else of the other one. */
    private String token(String token, JsonNode claims) {
        ObjectNode kept = JSON.createObjectNode();
        CLAIMS_KEPT.stream()
                .filter(claim -> claims.path(claim).canConvertToLong())
                .forEach(claim -> kept.set(claim, claims.get(claim)));
        return Stream.of(
                        "{\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8),
                        kept.toString().getBytes(StandardCharsets.UTF_8),
                        key.derive("token", token, 32))
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
                .collect(Collectors.joining("."));
    }

    private static Set<String> names(Predicate<SpecField> wanted) {
        return SpecVocabulary.schemas().stream()
                .flatMap(schema -> schema.fields().stream())
                .filter(wanted)
                .map(SpecField::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
