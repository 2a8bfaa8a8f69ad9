package salaklang.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/** The pages: login at the realm of the path's province, sessions in the database, logout on both sides. */
@Configuration(proxyBeanMethods = false)
class LoginSecurity {

    private static final Logger LOG = LoggerFactory.getLogger(LoginSecurity.class);

    private static final String[] OPEN = {
        "/",
        "/sala.css",
        "/favicon.ico",
        "/assets/**",
        "/fonts/**",
        "/webjars/**",
        "/error",
        "/livez",
        "/readyz",
        "/language",
        "/.well-known/jwks.json",
        "/{province}/signed-out",
        "/{province}/sign-in-failed"
    };

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            RealmRegistrations registrations,
            KeycloakSettings keycloak,
            KeycloakStatus status,
            SigningKey key,
            LoginSessions sessions,
            ToLogin toLogin,
            LocaleResolver languages,
            Clock clock,
            @Value("${sala.base-url}") String baseUrl,
            @Value("${sala.login-lifetime:PT10H}") Duration loginLifetime)
            throws Exception {
        var requestCache = pagesOnly();
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .oauth2Login(login -> login.clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new ForgottenTokens())
                        .authorizationEndpoint(authorization ->
                                authorization.authorizationRequestResolver(asTheRequestNeeds(registrations, languages)))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(signedWith(key, keycloak)))
                        .userInfoEndpoint(user -> user.oidcUserService(asTheIdTokenSays()))
                        .successHandler(backTo(requestCache))
                        .failureHandler(failed()))
                .oidcLogout(logout -> logout.clientRegistrationRepository(registrations)
                        .oidcSessionRegistry(sessions)
                        .backChannel(channel -> channel.logoutHandler(sessions)))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/{province}/logout"))
                        .logoutSuccessHandler(atKeycloakToo(registrations, baseUrl, toLogin)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(toLogin).accessDeniedHandler(toLogin))
                .requestCache(cache -> cache.requestCache(requestCache))
                .addFilterAfter(new LoginLifetime(loginLifetime, clock), SecurityContextHolderFilter.class)
                .addFilterAfter(
                        new OwnProvinceOnly(response -> response.sendError(HttpServletResponse.SC_NOT_FOUND)),
                        SecurityContextHolderFilter.class)
                .addFilterBefore(new KeycloakAway(status), OAuth2AuthorizationRequestRedirectFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(contentPolicy(keycloak)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                        .frameOptions(frames -> frames.deny()))
                .build();
    }

    /** Everything from ourselves; forms may also lead to Keycloak, for a login or a logout answers a form by a redirect. */
    private static String contentPolicy(KeycloakSettings keycloak) {
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data:",
                "style-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self' " + keycloak.origin(),
                "frame-ancestors 'none'");
    }

    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && !ToLogin.isHtmx(request)
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** In its language, and with a second factor where a page asks for one. */
    private static OAuth2AuthorizationRequestResolver asTheRequestNeeds(
            RealmRegistrations registrations, LocaleResolver languages) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(authorization -> {
            var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
            var language = languages.resolveLocale(request).getLanguage();
            authorization.additionalParameters(parameters -> parameters.put("ui_locales", language));
            if (SecondFactor.ACR.equals(request.getParameter(ToLogin.ACR))) {
                authorization.additionalParameters(parameters -> parameters.put("acr_values", SecondFactor.ACR));
            }
        });
        return resolver;
    }

    private static RestClientAuthorizationCodeTokenResponseClient signedWith(
            SigningKey key, KeycloakSettings keycloak) {
        var assertion = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                registration -> key.key());
        assertion.setJwtClientAssertionCustomizer(context -> {
            var registration = context.getAuthorizationGrantRequest().getClientRegistration();
            context.getClaims().audience(List.of(keycloak.issuer(registration.getRegistrationId())));
        });
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.addParametersConverter(assertion);
        return client;
    }

    /** The ID token says all that is needed, so Keycloak is not asked again. */
    private static OAuth2UserService<OidcUserRequest, OidcUser> asTheIdTokenSays() {
        return login -> new DefaultOidcUser(
                Set.of(new SimpleGrantedAuthority("LOGIN")), login.getIdToken(), "preferred_username");
    }

    private static SavedRequestAwareAuthenticationSuccessHandler backTo(RequestCache requestCache) {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            protected String determineTargetUrl(
                    HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
                return "/" + ((OAuth2AuthenticationToken) authentication).getAuthorizedClientRegistrationId();
            }
        };
        handler.setRequestCache(requestCache);
        return handler;
    }

    private static AuthenticationFailureHandler failed() {
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) -> {
            LOG.warn("A login failed: {}", failure.getMessage());
            if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof IOException) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                var path = request.getRequestURI();
                response.sendRedirect("/" + path.substring(path.lastIndexOf('/') + 1) + "/sign-in-failed");
            }
        };
    }

    private static OidcClientInitiatedLogoutSuccessHandler atKeycloakToo(
            RealmRegistrations registrations, String baseUrl, ToLogin redirect) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(baseUrl + "/{registrationId}/signed-out");
        handler.setRedirectStrategy(redirect);
        return handler;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfLogins(LoginSessions sessions) {
        var postgres = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return repository -> {
            postgres.customize(repository);
            repository.setIndexResolver(sessions);
        };
    }
}
