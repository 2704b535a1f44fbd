package io.github.sasp4j.benchmarks;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.benchmarks.generated.retrofit2.StatusApi;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.Dispatcher;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.converter.scalars.ScalarsConverterFactory;

/** What is measured: the library, clients that OpenAPI Generator makes of the same specification, and bare HTTP clients. */
enum ClientKind {
    /** The port without its call gate, which no other client has. */
    SASP4J {
        @Override
        StatusClient connect(URI base) {
            return port(config(base).withoutGate());
        }
    },

    /** As the library is by default. Its gate makes few calls at once for an account, and one for an order. */
    SASP4J_WITH_GATE {
        @Override
        StatusClient connect(URI base) {
            return port(config(base));
        }
    },

    RETROFIT2 {
        @Override
        StatusClient connect(URI base) {
            StatusApi api = new Retrofit.Builder()
                    .baseUrl(base.toString())
                    .client(new OkHttpClient.Builder().dispatcher(unlimited()).build())
                    .addConverterFactory(ScalarsConverterFactory.create())
                    .addConverterFactory(JacksonConverterFactory.create())
                    .build()
                    .create(StatusApi.class);
            return () -> Objects.requireNonNull(
                    api.getPostPaymentStatus(SampleBody.ORDER, "demo", "demo-password", null, null)
                            .execute()
                            .body());
        }
    },

    NATIVE {
        @Override
        StatusClient connect(URI base) {
            var generated = new io.github.sasp4j.benchmarks.generated.jdk.ApiClient();
            generated.updateBaseUri(withoutSlash(base));
            generated.setHttpClientBuilder(http1());
            var api = new io.github.sasp4j.benchmarks.generated.jdk.StatusApi(generated);
            return () -> api.getPostPaymentStatus(SampleBody.ORDER, "demo", "demo-password", null, null);
        }
    },

    OKHTTP_GSON {
        @Override
        StatusClient connect(URI base) {
            var generated = new io.github.sasp4j.benchmarks.generated.gson.ApiClient(
                    new OkHttpClient.Builder().dispatcher(unlimited()).build());
            generated.setBasePath(withoutSlash(base));
            var api = new io.github.sasp4j.benchmarks.generated.gson.StatusApi(generated);
            return () -> api.getPostPaymentStatus(SampleBody.ORDER, "demo", "demo-password", null, null);
        }
    },

    FEIGN {
        @Override
        StatusClient connect(URI base) {
            var generated = new io.github.sasp4j.benchmarks.generated.feign.ApiClient();
            generated.setBasePath(withoutSlash(base));
            generated.setFeignBuilder(generated
                    .getFeignBuilder()
                    .client(new feign.okhttp.OkHttpClient(
                            new OkHttpClient.Builder().dispatcher(unlimited()).build())));
            var api = generated.buildClient(io.github.sasp4j.benchmarks.generated.feign.StatusApi.class);
            return () -> api.getPostPaymentStatus(SampleBody.ORDER, "demo", "demo-password", null, null);
        }
    },

    APACHE_HTTPCLIENT {
        @Override
        StatusClient connect(URI base) {
            var generated = new io.github.sasp4j.benchmarks.generated.apache.ApiClient(UnlimitedPool.client());
            generated.setBasePath(withoutSlash(base));
            var api = new io.github.sasp4j.benchmarks.generated.apache.StatusApi(generated);
            return () -> api.getPostPaymentStatus(SampleBody.ORDER, "demo", "demo-password", null, null);
        }
    },

    OKHTTP {
        @Override
        StatusClient connect(URI base) {
            OkHttpClient client =
                    new OkHttpClient.Builder().dispatcher(unlimited()).build();
            String url = base.resolve(PATH).toString();
            return () -> {
                FormBody form = new FormBody.Builder()
                        .add("loginName", "demo")
                        .add("loginPassword", "demo-password")
                        .add("orderNumber", SampleBody.ORDER)
                        .build();
                try (Response response = client.newCall(
                                new Request.Builder().url(url).post(form).build())
                        .execute()) {
                    ResponseBody body = response.body();
                    return body.bytes();
                }
            };
        }
    },

    JDK {
        @Override
        StatusClient connect(URI base) {
            HttpClient client = http1().build();
            HttpRequest request = HttpRequest.newBuilder(base.resolve(PATH))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "loginName=demo&loginPassword=demo-password&orderNumber=" + SampleBody.ORDER))
                    .build();
            return () -> client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    };

    private static final String PATH = "products/!getPostPaymentStatus";

    /** A client of this kind for a server. */
    abstract StatusClient connect(URI base);

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ClientKind of(String id) {
        return Stream.of(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    private static SaspHttpConfig.Builder config(URI base) {
        return SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                .endpoint(base.resolve(PATH))
                .allowPlainHttpOnLoopback(true);
    }

    private static StatusClient port(SaspHttpConfig.Builder config) {
        PostPaymentStatuses statuses = SaspHttp.statuses(config.build());
        StatusRequest request = StatusRequest.of(SampleBody.ORDER);
        return new StatusClient() {
            @Override
            public Object fetch() {
                return statuses.fetch(request);
            }

            @Override
            public void close() {
                statuses.close();
            }
        };
    }

    private static String withoutSlash(URI base) {
        return base.toString().replaceFirst("/$", "");
    }

    /** Without the attempt to get HTTP/2 of a server that has none. */
    private static HttpClient.Builder http1() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    private static Dispatcher unlimited() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }
}
