/** For the tests of hosts: the contracts of the ports, and the validation of what is on the wire. */
@SuppressWarnings("module") // JUnit makes the objects of the contracts
open module io.github.sasp4j.testkit {
    requires transitive io.github.sasp4j.core;
    requires io.github.sasp4j.spec;
    requires transitive jdk.httpserver;
    requires static kotlin.stdlib;
    requires static okhttp3;
    requires static okio;
    requires org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires org.junit.jupiter.params;
    requires org.junit.platform.commons;
    requires static transitive org.jspecify;
    requires org.opentest4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports io.github.sasp4j.testkit.contract;
    exports io.github.sasp4j.testkit.monitor;

    provides com.sun.net.httpserver.spi.HttpServerProvider with
            io.github.sasp4j.testkit.monitor.MonitoredServerProvider;
    provides org.junit.jupiter.api.extension.Extension with
            io.github.sasp4j.testkit.monitor.WireMonitorExtension;
}
