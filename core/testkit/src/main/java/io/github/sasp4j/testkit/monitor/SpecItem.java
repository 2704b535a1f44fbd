package io.github.sasp4j.testkit.monitor;

/**
 * Something in the description that can be met on the wire.
 *
 * @param kind what it is
 * @param direction on the way to the service, or back
 * @param name its name within the description
 */
public record SpecItem(Kind kind, Direction direction, String name) {

    private static final String SEPARATOR = "\t";

    String line() {
        return kind + SEPARATOR + direction + SEPARATOR + name;
    }

    /** Reads a line of a module's file; what stands behind the item, the test, is left alone. */
    public static SpecItem parse(String line) {
        String[] cells = line.split(SEPARATOR, 4);
        return new SpecItem(Kind.valueOf(cells[0]), Direction.valueOf(cells[1]), cells[2]);
    }

    /** What it is. */
    public enum Kind {
        OPERATION,
        FIELD,
        WORD,
        ERROR_CODE,
        NOTE
    }

    /** Which way it goes. */
    public enum Direction {
        REQUEST,
        RESPONSE
    }
}
