package io.github.sasp4j.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What has to be published to prove control of a domain, or why that cannot be said.
 *
 * @param way a CNAME record or a file, in words
 * @param intro what to do with it
 * @param parts what to write where, each to be copied as it stands
 * @param notes what to pay attention to
 * @param download the file; empty for a record
 * @param obstacle why it cannot be said; empty if it can
 */
public record InstructionView(
        String way,
        Optional<String> intro,
        List<DetailView> parts,
        List<String> notes,
        Optional<Download> download,
        Optional<String> obstacle) {

    static InstructionView unavailable(String way, String obstacle) {
        return new InstructionView(
                way, Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.of(obstacle));
    }

    /** What has been published stays to be read: nothing is to be done with it. */
    InstructionView published(String kept) {
        return new InstructionView(way, Optional.of(kept), parts, List.of(), download, obstacle);
    }

    /**
     * A file to download.
     *
     * @param name its name
     * @param address its content as a {@code data:} URI, which needs no request
     */
    public record Download(String name, String address) {}
}
