package io.github.sasp4j.gradle;

import io.github.sasp4j.gradle.BuildScript.Declared;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gradle.api.Project;
import org.gradle.api.artifacts.dsl.DependencyHandler;
import org.gradle.testfixtures.ProjectBuilder;

/** A Java library's project, in Gradle's own engine. */
final class GradleProject {

    private final Project project;

    /**
     * @param folder for what the engine writes
     * @param repository where the library lies; all else is taken from Maven Central
     */
    GradleProject(Path folder, Path repository, List<Declared> dependencies) {
        project = ProjectBuilder.builder()
                .withProjectDir(folder.toFile())
                .withGradleUserHomeDir(
                        Path.of("target", "gradle-home").toAbsolutePath().toFile())
                .build();
        project.getPluginManager().apply("java-library");
        project.getRepositories().maven(staged -> staged.setUrl(repository.toUri()));
        project.getRepositories().mavenCentral();
        dependencies.forEach(this::add);
    }

    private void add(Declared declared) {
        DependencyHandler handler = project.getDependencies();
        handler.add(
                declared.configuration(),
                declared.isPlatform() ? handler.platform(declared.notation()) : declared.notation());
    }

    /** The files of one of its class paths. */
    Set<File> resolved(String configuration) {
        return project.getConfigurations().getByName(configuration).resolve();
    }

    /** A tool that is not the project's, in the version that its tests are resolved with. */
    Collection<File> testRuntimeWith(String notation) {
        add(new Declared("testRuntimeOnly", false, notation));
        return resolved("testRuntimeClasspath");
    }
}
