/** A host that uses both adapters. */
module com.example.host {
    requires io.github.sasp4j.fake;
    requires io.github.sasp4j.http;
}
