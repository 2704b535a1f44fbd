package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaspSpecTest {

    @Test
    void versionIsTheOneTheDescriptionGivesItself() {
        assertThat(SpecDocument.at("/info/version").asString()).isEqualTo(SaspSpec.version());
    }

    @Test
    void locationLeadsToTheDescription() {
        assertThat(SaspSpec.location().getPath()).endsWith("/META-INF/openapi/sasp.yaml");
    }

    @Test
    void descriptionHoldsTheStatusOperation() {
        assertThat(SpecDocument.at("/paths").has("/products/!getPostPaymentStatus"))
                .isTrue();
    }
}
