package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.finding.SpecProfile;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the specification says of a response, at one place: bytes that a check is held against.
 *
 * @param answer the response with something planted
 * @param place where
 * @param reading who judges
 * @param departs whether it departs there
 * @param note the number that is to be told there, if any
 */
record Verdict(String answer, String place, SpecProfile reading, boolean departs, Optional<Quirk> note) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EVERY_FIELD = new String(Fixtures.bytes("every-field.json"), UTF_8);

    static Verdict of(String place, String planted, SpecProfile reading, boolean departs) {
        return of(place, planted, reading, departs, Optional.empty());
    }

    static Verdict of(String place, String planted, SpecProfile reading, boolean departs, Optional<Quirk> note) {
        return new Verdict(planted(place, planted), place, reading, departs, note);
    }

    boolean isKeptBy(SpecCheck check) {
        List<Finding> findings = check.statusResponse(answer.getBytes(UTF_8));
        boolean kept = departs
                ? findings.stream().anyMatch(finding -> finding.isDeparture() && isHere(finding))
                : findings.stream().noneMatch(finding -> finding.isDeparture() && isHereOrBelow(finding));
        boolean told = note.isEmpty()
                || findings.stream()
                        .anyMatch(finding -> isHere(finding) && finding.note().equals(note));
        return kept && told;
    }

    private boolean isHere(Finding finding) {
        return finding.pointer().equals(place);
    }

    private boolean isHereOrBelow(Finding finding) {
        return isHere(finding) || finding.pointer().startsWith(place + "/");
    }

    /** Whether it speaks of a field of that name, or of an element of it. */
    boolean isAbout(String field) {
        return place.endsWith("/" + field) || place.endsWith("/" + field + "/0");
    }

    private static String planted(String place, String planted) {
        var tree = JSON.readTree(EVERY_FIELD);
        Patched.patch(tree, place, planted);
        return tree.toString();
    }

    @Override
    public String toString() {
        return reading + " " + place;
    }
}
