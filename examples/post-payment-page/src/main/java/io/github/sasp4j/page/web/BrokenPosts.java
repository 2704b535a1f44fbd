package io.github.sasp4j.page.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Posts that end before their body does, or whose body nobody can read: one line of the log each. */
@ControllerAdvice
class BrokenPosts {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPosts.class);

    /** Spring's exception, and Tomcat's, which comes first when a parameter is read before a file. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    void onBrokenPost(RuntimeException broken, HttpServletResponse response) throws IOException {
        LOG.warn("an upload broke off: {}", LogText.of(broken));
        HttpStatus status = broken instanceof MaxUploadSizeExceededException
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
        // Tomcat may have told a visitor who is gone already.
        if (!response.isCommitted()) {
            response.sendError(status.value());
        }
    }
}
