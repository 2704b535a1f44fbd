package io.github.sasp4j.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the project in Markdown, by its blocks and links.
 *
 * @param file its path from the top of the project
 */
record MarkdownPage(Path file) {

    /** The top of the project, seen from this module. */
    static final Path TOP = Path.of("..", "..");

    static final MarkdownPage README = new MarkdownPage(Path.of("README.md"));

    private static final Path DOCS = Path.of("docs");
    private static final String FENCE = "```";
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    /** The README, and the pages of the documentation. */
    static List<MarkdownPage> all() {
        try (Stream<Path> docs = Files.walk(TOP.resolve(DOCS))) {
            List<MarkdownPage> pages = new ArrayList<>(List.of(README));
            docs.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.toString().contains("node_modules"))
                    .filter(path -> !path.startsWith(TOP.resolve(DOCS).resolve("target")))
                    .sorted()
                    .forEach(path -> pages.add(new MarkdownPage(TOP.relativize(path))));
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A fenced block.
     *
     * @param page where it stands
     * @param section the heading that it stands under
     * @param language what stands after the fence
     * @param line where the fence stands, counted from 1
     * @param code the lines between the fences
     */
    record Block(Path page, String section, String language, int line, List<String> code) {

        @Override
        public String toString() {
            return page + ", line " + line;
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = lines();
        String section = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("## ")) {
                section = line.substring("## ".length());
            } else if (line.startsWith(FENCE)) {
                int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf(FENCE);
                blocks.add(
                        new Block(file, section, line.substring(FENCE.length()), at + 1, lines.subList(at + 1, end)));
                at = end;
            }
        }
        return blocks;
    }

    List<Block> javaBlocks() {
        return blocks().stream()
                .filter(block -> block.language().equals("java"))
                .toList();
    }

    /** Where links lead that stay within the project; the Javadoc is there once the site is built. */
    List<Path> linkedFiles() {
        Path folder = TOP.resolve(file).toAbsolutePath().getParent();
        return LINK.matcher(text())
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains(":") && !target.startsWith("/apidocs/"))
                .map(folder::resolve)
                .toList();
    }

    String text() {
        return String.join("\n", lines());
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(TOP.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
