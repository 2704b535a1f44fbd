package io.github.sasp4j.page.security;

import static org.springframework.security.config.Customizer.withDefaults;

import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.page.config.CustomerProperties;
import io.github.sasp4j.spring.SaspClientProperties;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who has to sign in, and what a browser may do with the page. Everything else, the tokens against forged posts and the
 * ban on caching among it, is as Spring Security has it.
 */
@Configuration(proxyBeanMethods = false)
public class PageSecurity {

    static final String OPERATOR = "OPERATOR";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SaspClientProperties sasp, UploadHosts uploadHosts) {
        http.headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(new ContentPolicy(uploadHosts).directives()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                        .crossOriginOpenerPolicy(withDefaults()))
                .csrf(forged -> forged.csrfTokenRequestHandler(new UploadTokenHandler()));
        if (sasp.adapter() == SaspClientProperties.Adapter.FAKE) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        } else {
            http.authorizeHttpRequests(requests -> requests.requestMatchers("/assets/**", "/actuator/health/**")
                            .permitAll()
                            .requestMatchers("/actuator/**")
                            .hasRole(OPERATOR)
                            .anyRequest()
                            .authenticated())
                    .httpBasic(withDefaults());
        }
        return http.build();
    }

    /** The customers of the settings; a host puts its own in place of them. */
    @Bean
    UserDetailsService customers(CustomerProperties properties) {
        List<UserDetails> users = properties.customers().entrySet().stream()
                .map(customer -> User.withUsername(customer.getKey())
                        .password(customer.getValue().password())
                        .roles(customer.getValue().operator() ? OPERATOR : "CUSTOMER")
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(users);
    }
}
