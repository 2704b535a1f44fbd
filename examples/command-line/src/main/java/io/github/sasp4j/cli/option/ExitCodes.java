package io.github.sasp4j.cli.option;

import io.github.sasp4j.error.ErrorKind;

/** The exit codes, which scripts rely on. */
public final class ExitCodes {

    public static final int DONE = 0;
    /** Of a check: there are departures. Notes do not count. */
    public static final int DEPARTURES = 1;

    /** Of checks of proofs and of this machine: something has to be done first. */
    public static final int NOT_READY = 1;

    public static final int USAGE = 2;
    /** A fault of this program; the number is that of sysexits.h, out of the way of those with a meaning. */
    public static final int PROGRAM_FAULT = 70;
    /** The output could not be written, as when the disk is full or its reader is gone. */
    public static final int OUTPUT_FAILED = 74;

    private ExitCodes() {}

    public static int of(ErrorKind failure) {
        return switch (failure) {
            case REQUEST_REJECTED -> 3;
            case ACCESS_DENIED -> 4;
            case CALL_LIMIT_REACHED -> 5;
            case SERVICE_FAULT, UNKNOWN_ERROR_CODE -> 6;
            case TRANSPORT -> 7;
            case MALFORMED_RESPONSE -> 8;
            case UPLOAD_REFUSED -> 9;
            case UPLOAD_OUTCOME_UNKNOWN -> 10;
        };
    }
}
