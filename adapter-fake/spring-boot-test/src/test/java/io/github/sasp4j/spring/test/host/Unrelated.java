package io.github.sasp4j.spring.test.host;

import org.springframework.stereotype.Component;

/** What else an application has. */
@Component
public class Unrelated {}
