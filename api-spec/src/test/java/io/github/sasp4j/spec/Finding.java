package io.github.sasp4j.spec;

/**
 * A place where JSON departs from a reading of the description.
 *
 * @param number the deviation that the description notes at this place, such as Q3; empty where it notes none
 * @param pointer the place in the JSON
 */
record Finding(String number, String pointer) {}
