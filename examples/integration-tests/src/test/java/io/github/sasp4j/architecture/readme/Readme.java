package io.github.sasp4j.architecture.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The README at the top of the project, by its blocks and links. */
final class Readme {

    /** The top of the project, seen from this module. */
    static final Path TOP = Path.of("..", "..");

    private static final String FENCE = "```";
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");

    private Readme() {}

    /**
     * A fenced block.
     *
     * @param section the heading that it stands under
     * @param language what stands after the fence
     * @param line where the fence stands, counted from 1
     * @param code the lines between the fences
     */
    record Block(String section, String language, int line, List<String> code) {

        @Override
        public String toString() {
            return "line " + line;
        }
    }

    static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = lines();
        String section = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("## ")) {
                section = line.substring("## ".length());
            } else if (line.startsWith(FENCE)) {
                int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf(FENCE);
                blocks.add(new Block(section, line.substring(FENCE.length()), at + 1, lines.subList(at + 1, end)));
                at = end;
            }
        }
        return blocks;
    }

    static List<Block> javaBlocks() {
        return blocks().stream()
                .filter(block -> block.language().equals("java"))
                .toList();
    }

    /** Where links lead that stay within the project. */
    static List<String> relativeLinks() {
        return LINK.matcher(String.join("\n", lines()))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains(":"))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TOP.resolve("README.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
