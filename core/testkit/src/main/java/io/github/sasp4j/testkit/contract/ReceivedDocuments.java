package io.github.sasp4j.testkit.contract;

import java.util.List;

/** An upload as the service behind a port under contract has stored it. */
public record ReceivedDocuments(List<File> files, String comment) {

    /** One of its files. */
    public record File(String name, String mediaType, long length, String sha256) {}
}
