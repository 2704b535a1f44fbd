package io.github.sasp4j.spring.test.host;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application. */
@SpringBootApplication
public class Host {}
