package io.github.sasp4j.spring;

import io.github.sasp4j.spring.SaspClientProperties.Adapter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Selects the adapter by {@code sasp.adapter}. No condition: where none holds there is no port, and the host is told of a bean
 * that is missing rather than why. Before any bean is made, for the same reason.
 */
final class AdapterSelector implements ImportSelector {

    private static final String PROPERTY = "sasp.adapter";
    private static final String FAKE = "io.github.sasp4j.fake.FakeSasp";

    private final Environment environment;
    private final ClassLoader classes;

    AdapterSelector(Environment environment, ClassLoader classes) {
        this.environment = environment;
        this.classes = classes;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return new String[] {
            switch (adapter()) {
                case HTTP -> LiveConfiguration.class.getName();
                case FAKE -> fake();
            }
        };
    }

    private Adapter adapter() {
        try {
            return Binder.get(environment).bind(PROPERTY, Adapter.class).orElse(Adapter.HTTP);
        } catch (BindException unknown) {
            throw new InvalidConfigurationPropertyValueException(
                    PROPERTY, environment.getProperty(PROPERTY), "the allowed values are " + known());
        }
    }

    private String fake() {
        if (!ClassUtils.isPresent(FAKE, classes)) {
            throw new IllegalStateException(
                    PROPERTY + "=fake needs the artifact io.github.sasp4j:sasp4j-adapter-fake, which is"
                            + " not on the class path. Add it, or set " + PROPERTY + "=http for the service.");
        }
        return FakeConfiguration.class.getName();
    }

    private static String known() {
        return Stream.of(Adapter.values())
                .map(adapter -> adapter.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }
}
