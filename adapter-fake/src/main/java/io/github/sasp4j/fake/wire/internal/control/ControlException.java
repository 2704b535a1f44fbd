package io.github.sasp4j.fake.wire.internal.control;

/** A control request that cannot be carried out, with the HTTP status that says so. */
final class ControlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    ControlException(int status, String message) {
        super(message);
        this.status = status;
    }

    static ControlException badRequest(String message) {
        return new ControlException(400, message);
    }

    static ControlException notFound(String message) {
        return new ControlException(404, message);
    }

    int status() {
        return status;
    }
}
