package io.github.sasp4j.fake;

import java.util.Set;

/**
 * Which papers a fake refuses. What the vendor refuses is not published: by itself a fake takes all but empty files.
 *
 * @param maxFileBytes the largest file that is taken
 * @param mediaTypes the media types that are taken; empty for all
 */
public record PaperRules(long maxFileBytes, Set<String> mediaTypes) {

    /** @throws IllegalArgumentException if no file could be taken */
    public PaperRules {
        if (maxFileBytes < 1) {
            throw new IllegalArgumentException("maxFileBytes: at least 1, not " + maxFileBytes);
        }
        mediaTypes = Set.copyOf(mediaTypes);
    }

    /** Takes files of any size and type. */
    public static PaperRules none() {
        return new PaperRules(Long.MAX_VALUE, Set.of());
    }

    boolean takes(String mediaType) {
        return mediaTypes.isEmpty() || mediaTypes.contains(mediaType);
    }
}
