package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.page.demo.DemoOnly;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.HttpClientErrorException;

/** What the control API refuses, such as an order that it does not know, is refused by the demonstration alike. */
@DemoOnly
@ControllerAdvice
class ControlErrorAdvice {

    @ExceptionHandler
    void refuse(HttpClientErrorException refused, HttpServletResponse response) throws IOException {
        response.sendError(refused.getStatusCode().value());
    }
}
