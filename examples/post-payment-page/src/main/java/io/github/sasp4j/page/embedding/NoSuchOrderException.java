package io.github.sasp4j.page.embedding;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such order, or the visitor may not know that there is. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchOrderException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
