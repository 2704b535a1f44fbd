package io.github.sasp4j.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.spring.SaspAutoConfiguration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

class AutoConfigurationsTest {

    @Test
    void aTestOnTheFakeHasAllOfTheStarter() {
        Stream<String> imported = Stream.of(AutoConfigureFakeSasp.class
                        .getAnnotation(ImportAutoConfiguration.class)
                        .value())
                .map(Class::getName);

        assertThat(imported).containsExactlyInAnyOrderElementsOf(ofTheStarter());
    }

    private static List<String> ofTheStarter() {
        String starter = SaspAutoConfiguration.class.getPackageName();
        ImportCandidates all = ImportCandidates.load(AutoConfiguration.class, null);
        return StreamSupport.stream(all.spliterator(), false)
                .filter(name -> name.startsWith(starter))
                .toList();
    }
}
