package io.github.sasp4j.spec.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.vocabulary.SpecField;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Masks what is written into a recording, by an allow-list: documented words, names of fields, counts, dates, error codes
 * and punctuation stay, every other letter and digit is replaced. Thread-safe.
 */
final class Masker {

    private static final Set<String> SECRETS = SpecVocabulary.fieldNames(SpecField::isSecret);
    private static final Set<String> COUNTS = SpecVocabulary.fieldNames(SpecField::isCount);
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,9}(?:\\.0{1,9})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[01][0-9]-[0-3][0-9]");
    private static final Pattern JSON = Pattern.compile("(?s)[\\s\\uFEFF]*+[{\\[\"].*+");
    private static final Pattern LINE = Pattern.compile("[^\n]++");
    private static final Pattern PAIR = Pattern.compile("(?=\\S)([^&=\r\n]++=?+)([^&\r\n]*+)");

    /** A JSON Web Token with its claims, an object in Base64. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\w-]++\\.((?=e[3wy])(?:[\\w-]{4})*+(?:[\\w-]{3}=?+|[\\w-]{2}(?:==)?+)?+)\\.[\\w-]*+");

    private static final Pattern TIME = Pattern.compile("\"(?:exp|iat|nbf)\"\\s*+:\\s*+[0-9]++(?![.eE])");

    private final MaskKey key;
    private final TextMasker text;

    Masker(MaskKey key) {
        this.key = key;
        this.text = new TextMasker(new WordMask(key));
    }

    static boolean isSecret(String field) {
        return SECRETS.contains(field);
    }

    static boolean isCount(String field, String value) {
        return COUNTS.contains(field) && COUNT.matcher(value).matches();
    }

    /** The body of a response, of whatever kind it is. */
    String body(String body) {
        if (JSON.matcher(body).matches()) {
            return new JsonMasker(this).mask(body);
        }
        return FormBody.isForm(body) ? form(body) : value("", body);
    }

    /** The name of a field, with what is around it. */
    String name(String name) {
        return SpecVocabulary.fieldNames().contains(name.replaceAll("['=\\s]", "")) ? name : words(name);
    }

    /** The value of a request's field: documented words are none there. */
    String argument(String name, String value) {
        return isSecret(name) ? secret(value) : words(value);
    }

    /** The value of a response's field, of which each line may be documented. */
    String value(String field, String value) {
        return LINE.matcher(value).replaceAll(line -> Matcher.quoteReplacement(line(field, line.group())));
    }

    /** Text of which nothing is documented. */
    String words(String value) {
        return text.mask(value);
    }

    /**
     * A password, session or token: what comes instead tells neither its length nor its characters, and of a JSON Web
     * Token the times alone.
     */
    String secret(String secret) {
        RandomGenerator other = key.derive("secret", secret);
        Matcher token = TOKEN.matcher(secret);
        if (!token.matches()) {
            return secret.isBlank() ? secret : letters(12, other);
        }
        String claims = new String(Base64.getUrlDecoder().decode(token.group(1)), UTF_8);
        String times =
                TIME.matcher(claims).results().map(MatchResult::group).sorted().collect(Collectors.joining(","));
        return Stream.of("{\"alg\":\"HS256\"}", "{" + times + "}", letters(32, other))
                .map(part -> Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8)))
                .collect(Collectors.joining("."));
    }

    private static String letters(int count, RandomGenerator random) {
        return random.ints(count, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** A documented message may name an argument that is not documented. */
    private String line(String field, String line) {
        boolean isDocumented = isCount(field, line)
                || SpecVocabulary.fixedTexts().contains(line)
                || DATE.matcher(line).matches();
        return isDocumented
                ? line
                : SpecVocabulary.errors().stream()
                        .flatMap(error -> error.argumentIn(line).stream()
                                .map(name -> error.template()
                                        .replace(error.placeholder().orElse(""), name(name))))
                        .findFirst()
                        .orElseGet(() -> words(line));
    }

    private String form(String form) {
        return PAIR.matcher(form).replaceAll(pair -> {
            FormBody.Field field = FormBody.read(pair.group()).fields().get(0);
            String other = isSecret(field.name()) ? secret(field.value()) : value(field.name(), field.value());
            String encoded = other.equals(field.value()) ? pair.group(2) : URLEncoder.encode(other, UTF_8);
            return Matcher.quoteReplacement(name(pair.group(1)) + encoded);
        });
    }
}
