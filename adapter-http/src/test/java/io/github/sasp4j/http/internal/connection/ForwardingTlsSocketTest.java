package io.github.sasp4j.http.internal.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.Socket;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

class ForwardingTlsSocketTest {

    @Test
    void everyMethodOfASocketIsPassedOn() {
        assertThat(Stream.of(Socket.class, SSLSocket.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> !isDeclared(method)))
                .isEmpty();
    }

    private static boolean isDeclared(Method method) {
        return Stream.of(ForwardingSocket.class, ForwardingTlsSocket.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }
}
