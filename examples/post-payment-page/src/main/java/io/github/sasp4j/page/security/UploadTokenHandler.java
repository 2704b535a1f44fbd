package io.github.sasp4j.page.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes the token against forged posts of an upload out of the header or the query. A parameter of a multipart body is
 * known only after all of the body was read, which a visitor has to be permitted for first.
 */
final class UploadTokenHandler implements CsrfTokenRequestHandler {

    private static final String MULTIPART = MediaType.MULTIPART_FORM_DATA.getType() + "/";

    private final CsrfTokenRequestHandler tokens = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        tokens.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return isMultipart(request)
                ? tokens.resolveCsrfTokenValue(new BodilessRequest(request, inQuery(request, token)), token)
                : tokens.resolveCsrfTokenValue(request, token);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length()))
                .isPresent();
    }

    private static @Nullable String inQuery(HttpServletRequest request, CsrfToken token) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(token.getParameterName());
    }
}
