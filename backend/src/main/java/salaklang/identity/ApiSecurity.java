package salaklang.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** What programs ask: the API by bearer token, with neither session nor cookie, and the figures for operators. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KeycloakSettings.class, MailSettings.class})
class ApiSecurity {

    private final ObjectMapper json;

    ApiSecurity(ObjectMapper json) {
        this.json = json;
    }

    /** A request is measured as a whole, not each filter of it as well. */
    @Bean
    static SecurityObservationSettings observed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, RealmTokens tokens) throws Exception {
        AuthenticationEntryPoint unauthorized = this::unauthorized;
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/openapi", "/api/v1/openapi/**", "/api/v1/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(bearer -> bearer.authenticationManagerResolver(
                                new JwtIssuerAuthenticationManagerResolver(tokens))
                        .authenticationEntryPoint(unauthorized)
                        .withObjectPostProcessor(honestAboutKeycloak()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(unauthorized)
                        .accessDeniedHandler((request, response, refusal) -> answer(response, HttpStatus.FORBIDDEN)))
                .addFilterBefore(
                        new OwnProvinceOnly(response -> answer(response, HttpStatus.NOT_FOUND)),
                        AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Health is for everyone; whatever else the actuator tells, only for who reaches its own port. */
    @Bean
    @Order(2)
    SecurityFilterChain actuator(
            HttpSecurity http,
            @Value("${management.server.port:-1}") int managementPort,
            @Value("${server.port:8080}") int port)
            throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .access((person, context) -> new AuthorizationDecision(
                                managementPort != port && context.getRequest().getLocalPort() == managementPort)))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                        (request, response, failure) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A token that cannot be checked because Keycloak is away is no wrong token. */
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> honestAboutKeycloak() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) -> {
                    if (failure instanceof AuthenticationServiceException) {
                        answer(response, HttpStatus.SERVICE_UNAVAILABLE);
                    } else {
                        unauthorized(request, response, failure);
                    }
                });
                return filter;
            }
        };
    }

    private void unauthorized(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondFactorRequired required) {
            insufficient(response, required);
            return;
        }
        new BearerTokenAuthenticationEntryPoint().commence(request, response, failure);
        answer(response, HttpStatus.UNAUTHORIZED);
    }

    /** The token is good, but its person must log in with a second factor (RFC 9470, 3). */
    private void insufficient(HttpServletResponse response, SecondFactorRequired required) throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, required.getMessage());
        problem.setProperty("error", "insufficient_user_authentication");
        problem.setProperty("acr_values", SecondFactor.ACR);
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer error=\"insufficient_user_authentication\", error_description=\"%s\", acr_values=\"%s\", max_age=\"%d\""
                        .formatted(
                                required.getMessage(),
                                SecondFactor.ACR,
                                required.lifetime().toSeconds()));
        answer(response, problem);
    }

    private void answer(HttpServletResponse response, HttpStatus status) throws IOException {
        answer(response, ProblemDetail.forStatus(status));
    }

    private void answer(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
