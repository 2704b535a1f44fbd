package io.github.sasp4j.http.standin;

import io.github.sasp4j.http.standin.Unfolded.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names out of the texts of one exchange. What it has been told to hide, and what the names of fields give
 * away, it finds again in every other text: a service may echo a request.
 */
public final class Disguise {

    private static final int DIGITS_OF_A_PHONE = 7;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(-?)([0-9]{1,64})");

    private final StandIns standIns;
    private final Literals literals = new Literals();

    Disguise(StandIns standIns) {
        this.standIns = standIns;
    }

    /** The stand-in for a variable of a request, which is remembered. */
    public String variable(String name, String value) {
        FieldKind kind = FieldKind.of(name);
        if (kind == FieldKind.TEXT) {
            return text(value);
        }
        literals.add(kind, value);
        return standIns.of(kind, value, this::text);
    }

    /** The stand-in for a file's name, which is remembered; its ending stays. */
    public String fileName(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        literals.add(FieldKind.OWN_WORDS, stem);
        return standIns.of(FieldKind.OWN_WORDS, stem, this::text) + name.substring(stem.length());
    }

    /** Remembers what the names of fields give away in a body. To be done before any of it is replaced. */
    public void learn(String body) {
        if (JsonText.isMeant(body)) {
            JsonText.rewrite(body, new Learning());
        }
    }

    /** A body with stand-ins, whether it is JSON or not. What is no name keeps its form to the last blank. */
    public String body(String body) {
        return JsonText.isMeant(body) ? JsonText.rewrite(body, new Replacing()) : text(body);
    }

    /** A text with stand-ins, however the names in it are escaped. */
    public String text(String raw) {
        Unfolded unfolded = Unfolded.of(raw);
        Matcher found = literals.finder().matcher(unfolded.text());
        List<Replacement> replacements = new ArrayList<>();
        while (found.find()) {
            // What stands before the local part of an address is no part of it.
            int start = found.group("local") == null ? found.start() : found.start("local");
            replacements.add(new Replacement(start, found.end(), standIn(found)));
        }
        return unfolded.with(replacements);
    }

    private String standIn(Matcher found) {
        String match = found.group();
        if (found.group("secret") != null || found.group("literal") != null) {
            return literals.known(match)
                    .map(known -> standIns.of(
                            known.kind(),
                            match.equalsIgnoreCase(known.text()) ? casedAs(match, known) : known.text(),
                            this::text))
                    .orElseGet(() -> standIns.of(FieldKind.NAME, match, this::text));
        }
        if (found.group("token") != null) {
            return standIns.of(FieldKind.TOKEN, match, this::text);
        }
        if (found.group("host") != null) {
            String local = found.group("local") == null ? found.group("quoted") : found.group("local");
            return standIns.email(local, found.group("host"));
        }
        if (found.group("domain") != null) {
            return standIns.withinRun(match);
        }
        if (found.group("phone") != null) {
            return standIns.of(FieldKind.PHONE, match, this::text);
        }
        boolean staysAsItIs = found.group("date") != null || match.startsWith("127.");
        return staysAsItIs ? match : standIns.of(FieldKind.NAME, match, this::text);
    }

    /** A secret is one whatever case somebody has put it in. */
    private static String casedAs(String match, Literals.Literal known) {
        return known.kind().isLetIn() ? known.text() : match;
    }

    private final class Learning implements JsonText.Parts {

        @Override
        public String key(String name, String raw) {
            return "";
        }

        @Override
        public String text(JsonText.Level place, String raw) {
            String value = Unfolded.of(raw).text();
            if (place.kind() != FieldKind.TEXT && !DocumentedWords.isValue(value)) {
                literals.add(place.kind(), value);
            }
            return "";
        }

        @Override
        public String number(JsonText.Level place, String raw) {
            return text(place, raw);
        }
    }

    private final class Replacing implements JsonText.Parts {

        @Override
        public String key(String name, String raw) {
            return DocumentedWords.isField(name) ? raw : Disguise.this.text(raw);
        }

        @Override
        public String text(JsonText.Level place, String raw) {
            if (DocumentedWords.isValue(raw)) {
                return raw;
            }
            if (place.kind() == FieldKind.TEXT) {
                return Disguise.this.text(raw);
            }
            Unfolded unfolded = Unfolded.of(raw);
            String value = unfolded.text();
            String standIn = standIns.of(place.kind(), value, Disguise.this::text);
            return unfolded.with(List.of(new Replacement(0, value.length(), standIn)));
        }

        /** A number stays one, so that its digits alone are replaced. */
        @Override
        public String number(JsonText.Level place, String raw) {
            Matcher number = WHOLE_NUMBER.matcher(raw);
            if (!number.matches() || !isName(place, number.group(2))) {
                return raw;
            }
            FieldKind kind = place.kind().isLetIn() ? FieldKind.SECRET : FieldKind.NAME;
            return number.group(1) + standIns.of(kind, number.group(2), Disguise.this::text);
        }

        private boolean isName(JsonText.Level place, String digits) {
            return place.kind() != FieldKind.TEXT
                    || literals.known(digits).isPresent()
                    || (digits.length() >= DIGITS_OF_A_PHONE && !DocumentedWords.COUNTS.contains(place.key()));
        }
    }
}
