package io.github.sasp4j.page.config;

import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.page.view.OrderViews;
import io.github.sasp4j.page.view.PageLinks;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** In which language the page speaks: the one that was chosen on it, else the browser's, else English. */
@Configuration(proxyBeanMethods = false)
public class PageLocale implements WebMvcConfigurer {

    private static final Set<String> LANGUAGES = Set.of("en", "de");

    @Bean
    OrderViews orderViews(MessageSource messages, PageLinks links, PageProperties page) {
        return new OrderViews(messages, links, Optional.ofNullable(page.support()), new TargetDomain(page.dcvTarget()));
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request -> spoken(request.getLocale()));
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String language) {
                return spoken(Locale.forLanguageTag(language));
            }
        };
        change.setParamName("lang");
        // The parameters of a post stand in its body, which is not read before the visitor is permitted.
        change.setHttpMethods("GET");
        registry.addInterceptor(change).excludePathPatterns("/error");
    }

    private static Locale spoken(Locale wanted) {
        return LANGUAGES.contains(wanted.getLanguage()) ? Locale.forLanguageTag(wanted.getLanguage()) : Locale.ENGLISH;
    }
}
