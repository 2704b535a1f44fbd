// The same project for Gradle, 8.0 or newer: what pom.xml says, in its words.
plugins {
    `java-library`
}

group = "com.example.hosting"
version = "0.1.0-SNAPSHOT"

val sasp4j = "0.1.0-SNAPSHOT"

repositories {
    // Where sasp4j lies if it is not published yet: -PsaspRepository=PATH of a folder that was deployed to.
    providers.gradleProperty("saspRepository").orNull?.let { maven(url = uri(it)) }
    mavenCentral()
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

dependencies {
    api("io.github.sasp4j:sasp4j-core:$sasp4j")

    // The contracts, and the validation of what is on the wire; brings JUnit and AssertJ.
    testImplementation("io.github.sasp4j:sasp4j-testkit:$sasp4j")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher")

    testImplementation("io.github.sasp4j:sasp4j-adapter-fake:$sasp4j")
    testImplementation("io.github.sasp4j:sasp4j-adapter-http:$sasp4j")
    testImplementation("com.bucket4j:bucket4j_jdk17-core:8.19.0")
}

tasks.test {
    useJUnitPlatform()
}
