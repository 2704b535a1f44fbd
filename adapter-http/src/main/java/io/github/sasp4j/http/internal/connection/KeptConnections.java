package io.github.sasp4j.http.internal.connection;

import javax.net.SocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

/** How a client uses its connections of HTTP/1.1. Those of HTTP/2 are kept in any case. */
public final class KeptConnections {

    private KeptConnections() {}

    /**
     * Has a client use a connection again if nothing can be left on it from the call before. The interceptors are the last
     * that the client gets. A socket factory of the caller is kept, and then each plain connection serves one call.
     */
    public static void reused(OkHttpClient.Builder builder) {
        builder.addInterceptor(new AnotherConnection());
        oneCallEach(builder);
        OkHttpClient client = builder.build();
        ServerHabit server = new ServerHabit();
        if (client.socketFactory() == SocketFactory.getDefault()) {
            builder.socketFactory(new TrackedSocketFactory(server));
        }
        X509TrustManager trust = client.x509TrustManager();
        if (trust != null && client.connectionSpecs().stream().anyMatch(ConnectionSpec::isTls)) {
            builder.sslSocketFactory(new TrackedTlsSocketFactory(client.sslSocketFactory(), server), trust);
        }
    }

    /** Has a client use each connection for one call: a server that closes a kept one at a bad moment would end a call. */
    public static void oneCallEach(OkHttpClient.Builder builder) {
        builder.networkInterceptors().add(0, new CleanConnection());
    }
}
