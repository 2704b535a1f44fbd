package io.github.sasp4j.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What this build would publish, laid into a folder as a Maven repository has it. */
final class StagedRepository {

    static final String VERSION = "0.1.0-SNAPSHOT";

    private static final Path TOP = Path.of("..", "..");
    private static final List<String> MODULES =
            List.of("api-spec", "core", "core/testkit", "adapter-http", "adapter-fake");

    private StagedRepository() {}

    static void layInto(Path folder) throws IOException {
        for (String module : MODULES) {
            String artifact = "sasp4j-" + Path.of(module).getFileName();
            Path packaged = TOP.resolve(module).resolve("target");
            copy(TOP.resolve(module).resolve(".flattened-pom.xml"), folder, artifact, ".pom");
            copy(packaged.resolve(artifact + "-" + VERSION + ".jar"), folder, artifact, ".jar");
        }
    }

    private static void copy(Path file, Path folder, String artifact, String ending) throws IOException {
        Path place =
                folder.resolve(Path.of("io", "github", "sasp4j", artifact, VERSION, artifact + "-" + VERSION + ending));
        Files.createDirectories(place.getParent());
        Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
    }
}
