package io.github.sasp4j.spec.internal.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes sense of what a choice of schemas objects to: every branch complains for itself, although one thing is wrong.
 * Where a single branch got beyond the place of the choice, it is the one that was meant, and its objections count; else
 * the choice as a whole is what was missed. Belongs to one validation.
 */
final class OneOfErrors {

    private static final Pattern CHOICE = Pattern.compile("^(.*/(oneOf|anyOf))(?:/(\\d+).*)?$");

    private final Map<String, List<Objection>> choices = new LinkedHashMap<>();

    /** Takes an error that comes from a choice, and leaves any other. */
    boolean take(Error error) {
        Matcher path = CHOICE.matcher(error.getEvaluationPath().toString());
        if (!path.matches()) {
            return false;
        }
        String branch = path.group(3) == null ? "" : path.group(3);
        choices.computeIfAbsent(path.group(1), choice -> new ArrayList<>())
                .add(new Objection(
                        path.group(2), branch, place(error), SchemaValidator.target(error), error.getKeyword()));
        return true;
    }

    /** What it comes to. */
    List<SchemaViolation> violations() {
        return choices.values().stream()
                .flatMap(objections -> byRoot(objections).entrySet().stream())
                .flatMap(choice -> verdict(choice.getKey(), choice.getValue()).stream())
                .toList();
    }

    private static String place(Error error) {
        return error.getInstanceLocation().toString();
    }

    /** One choice of the description stands at many places of a message: the topmost ones are where it was made. */
    private static Map<String, List<Objection>> byRoot(List<Objection> objections) {
        List<Objection> topmostFirst = objections.stream()
                .sorted(Comparator.comparingInt(objection -> objection.place().length()))
                .toList();
        Map<String, List<Objection>> roots = new LinkedHashMap<>();
        for (Objection objection : topmostFirst) {
            String root = roots.keySet().stream()
                    .filter(known -> objection.isAtOrBelow(known))
                    .findFirst()
                    .orElse(objection.place());
            roots.computeIfAbsent(root, place -> new ArrayList<>()).add(objection);
        }
        return roots;
    }

    private static List<SchemaViolation> verdict(String root, List<Objection> objections) {
        Set<String> shallow = objections.stream()
                .filter(objection -> objection.target().equals(root))
                .map(Objection::branch)
                .collect(Collectors.toSet());
        Map<String, List<Objection>> deeper = objections.stream()
                .filter(objection -> !shallow.contains(objection.branch()))
                .collect(Collectors.groupingBy(Objection::branch, LinkedHashMap::new, Collectors.toList()));
        if (deeper.size() != 1) {
            return List.of(new SchemaViolation(root, objections.get(0).choice()));
        }
        return deeper.values().iterator().next().stream()
                .map(objection -> new SchemaViolation(objection.target(), objection.keyword()))
                .toList();
    }

    private record Objection(String choice, String branch, String place, String target, String keyword) {

        boolean isAtOrBelow(String root) {
            return place.equals(root) || place.startsWith(root + "/");
        }
    }
}
