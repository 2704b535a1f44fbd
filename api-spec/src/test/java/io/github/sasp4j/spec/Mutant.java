package io.github.sasp4j.spec;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A description with one mistake in it.
 *
 * @param place where, as a JSON pointer into the description
 * @param change what was done there
 * @param tree the description
 */
record Mutant(JsonPointer place, String change, JsonNode tree) {

    /** The field that it is about, for those who want to look there first. */
    String field() {
        String field = "";
        String before = "";
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            String segment = rest.getMatchingProperty();
            field = before.equals("properties") ? segment : field;
            before = segment;
        }
        return field;
    }

    @Override
    public String toString() {
        return change + " at " + place;
    }
}
