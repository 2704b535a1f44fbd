import io.github.sasp4j.access.AccountLogin
import io.github.sasp4j.fake.FakeSasp
import io.github.sasp4j.fake.wire.FakeServer
import io.github.sasp4j.http.SaspHttp
import io.github.sasp4j.http.SaspHttpConfig
import io.github.sasp4j.port.StatusRequest

/** Fetches one order over HTTP and one from memory; an exception fails the build. */
fun main() {
    val login = AccountLogin.of("demo", "demo-password")
    val vendor = FakeSasp.demo()
    val request = StatusRequest.of("654824")
    FakeServer.start(vendor).use { server ->
        val config = SaspHttpConfig.builder(login)
            .endpoint(server.endpoint())
            .allowPlainHttpOnLoopback(true)
            .build()
        SaspHttp.statuses(config).use { overHttp ->
            // JSpecify's annotations make it String and not String!.
            val fetched: String = overHttp.fetch(request).orderStatus().text()
            println("Kotlin ${KotlinVersion.CURRENT}: $fetched")
            vendor.statuses(login).use { inMemory ->
                check(fetched == inMemory.fetch(request).orderStatus().text()) { "The two ports differ: $fetched" }
            }
        }
    }
}
