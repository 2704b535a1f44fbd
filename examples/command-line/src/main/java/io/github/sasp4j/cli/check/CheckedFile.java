package io.github.sasp4j.cli.check;

import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.recording.Recording;
import java.util.List;

/** A file to check. Not a record: it may hold a token. */
final class CheckedFile {

    private final String name;
    private final byte[] content;

    CheckedFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    /** What there is to find in a recording, request first, or else in the body of a response. */
    List<Finding> findings(SpecCheck check) {
        return Recording.of(content).map(check::recording).orElseGet(() -> check.statusResponse(content));
    }
}
