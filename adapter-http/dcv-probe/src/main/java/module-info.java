/** The port for a look at name servers and web servers, with dnsjava and OkHttp. */
module io.github.sasp4j.dcv.probe {
    requires transitive io.github.sasp4j.core;
    requires kotlin.stdlib;
    requires okhttp3;
    requires okio;
    requires org.dnsjava;
    requires static transitive org.jspecify;

    exports io.github.sasp4j.dcv.probe;
}
