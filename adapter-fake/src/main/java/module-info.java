/** The vendor in memory, for development and tests without an account. */
module io.github.sasp4j.fake {
    requires transitive io.github.sasp4j.core;
    requires static transitive org.jspecify;

    exports io.github.sasp4j.fake;
    exports io.github.sasp4j.fake.act;
}
