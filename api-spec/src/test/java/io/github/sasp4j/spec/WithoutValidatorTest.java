package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** The module where its optional dependency is not. */
class WithoutValidatorTest {

    private static final URL MODULE =
            SpecCheck.class.getProtectionDomain().getCodeSource().getLocation();

    @Test
    void theCheckSaysWhatItLacks() throws Exception {
        try (URLClassLoader alone = new URLClassLoader(new URL[] {MODULE}, ClassLoader.getPlatformClassLoader())) {
            Class<?> check = alone.loadClass(SpecCheck.class.getName());

            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> check.getMethod("documented").invoke(null))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .hasMessageStartingWith("The check of messages needs com.networknt:json-schema-validator");
            }
        }
    }

    @Test
    void theDescriptionIsFoundAllTheSame() throws Exception {
        try (URLClassLoader alone = new URLClassLoader(new URL[] {MODULE}, ClassLoader.getPlatformClassLoader())) {
            assertThat(alone.loadClass(SaspSpec.class.getName())
                            .getMethod("version")
                            .invoke(null))
                    .isEqualTo(SaspSpec.version());
        }
    }
}
