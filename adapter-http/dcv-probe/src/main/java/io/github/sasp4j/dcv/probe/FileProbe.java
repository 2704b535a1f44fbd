package io.github.sasp4j.dcv.probe;

import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.proof.FileObservation;
import io.github.sasp4j.dcv.proof.FileResponse;
import io.github.sasp4j.dcv.proof.FileUnreachable;
import io.github.sasp4j.dcv.proof.LookupProblem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** Requests a validation file, once, from public addresses only, and reads no more than a file could have. */
final class FileProbe {

    /** The file has about a hundred bytes; a login page may have any number. */
    private static final int MAX_BYTES = 8 * 1024;

    private static final Duration NAME_TIMEOUT = Duration.ofSeconds(5);

    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9A-Fa-f]*)\\.?");
    private static final Pattern IPV4 = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");

    private static final long IDLE_SECONDS = 10;

    private final OkHttpClient client;
    private final ThreadPoolExecutor threads;
    private final InstantSource clock;

    FileProbe(DnsQueries queries, AddressGuard guard, DcvProbeSettings settings) {
        AnyCertificate any = new AnyCertificate();
        clock = settings.clock();
        // As many threads as there are callers, each of which waits.
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "sasp4j-dcv-file");
                    thread.setDaemon(true);
                    return thread;
                });
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .dns(new GuardedDns(queries, guard, NAME_TIMEOUT))
                .socketFactory(new GuardedSocketFactory(guard, settings.route()))
                .sslSocketFactory(any.context().getSocketFactory(), any)
                .hostnameVerifier((host, session) -> true)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
                .build();
    }

    FileObservation fetch(ValidationFile file, String scheme, Duration deadline) {
        String url = scheme + "://" + file.host() + file.path();
        if (isUnusualAddress(file.host())) {
            return new FileUnreachable(url, clock.instant(), LookupProblem.HOST_NOT_FOUND, "");
        }
        try {
            url = file.url(scheme).toString();
            Request request = new Request.Builder()
                    .url(url)
                    .header("Accept-Encoding", "identity")
                    .header("User-Agent", "sasp4j-dcv-probe")
                    .header("Connection", "close")
                    .build();
            return fetch(url, request, deadline);
        } catch (IllegalArgumentException notAnAddress) {
            return unreachable(url, LookupProblem.HOST_NOT_FOUND, notAnAddress);
        }
    }

    /** Addresses in octal, hexadecimal or fewer parts: programs do not agree on what they are. */
    private static boolean isUnusualAddress(String host) {
        return NUMERIC.matcher(host).matches() && !IPV4.matcher(host).matches();
    }

    void close() {
        client.dispatcher().cancelAll();
        threads.shutdown();
        client.connectionPool().evictAll();
    }

    private FileObservation fetch(String url, Request request, Duration deadline) {
        Call call = client.newBuilder().callTimeout(deadline).build().newCall(request);
        CompletableFuture<FileObservation> observed = new CompletableFuture<>();
        call.enqueue(new Callback() {
            @Override
            public void onResponse(Call responded, Response response) {
                try (response) {
                    observed.complete(observed(url, response));
                } catch (IOException broken) {
                    observed.complete(failed(url, broken));
                }
            }

            @Override
            public void onFailure(Call failed, IOException failure) {
                observed.complete(failed(url, failure));
            }
        });
        try {
            return observed.get();
        } catch (InterruptedException interrupted) {
            call.cancel();
            Thread.currentThread().interrupt();
            return unreachable(url, LookupProblem.WEB_SERVER_SILENT, interrupted);
        } catch (ExecutionException never) {
            return unreachable(url, LookupProblem.PROBE_FAILED, never);
        }
    }

    private FileUnreachable failed(String url, IOException failure) {
        if (failure instanceof AddressNotPublicException || failure.getCause() instanceof AddressNotPublicException) {
            return unreachable(url, LookupProblem.ADDRESS_NOT_PUBLIC, failure);
        }
        if (failure instanceof UnknownHostException) {
            return unreachable(url, LookupProblem.HOST_NOT_FOUND, failure);
        }
        if (failure instanceof InterruptedIOException) {
            return unreachable(url, LookupProblem.WEB_SERVER_SILENT, failure);
        }
        return unreachable(
                url,
                failure instanceof SSLException ? LookupProblem.TLS_FAILED : LookupProblem.CONNECTION_FAILED,
                failure);
    }

    private FileResponse observed(String url, Response response) throws IOException {
        BufferedSource source = response.body().source();
        boolean more = source.request(MAX_BYTES + 1L);
        byte[] bytes = source.getBuffer()
                .readByteArray(Math.min(MAX_BYTES, source.getBuffer().size()));
        return new FileResponse(
                url,
                clock.instant(),
                response.code(),
                Optional.ofNullable(response.header("Content-Type")),
                Optional.ofNullable(response.header("Location")),
                new String(bytes, StandardCharsets.ISO_8859_1),
                !more);
    }

    private FileUnreachable unreachable(String url, LookupProblem problem, Exception failure) {
        return new FileUnreachable(
                url, clock.instant(), problem, failure.getClass().getSimpleName());
    }
}
