package salaklang.web;

import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import salaklang.identity.Person;

/** A page to watch for whoever names themselves, as a feature would offer one to whoever is logged in. */
@TestConfiguration
class LiveDoor {

    @Bean
    @Order(0)
    SecurityFilterChain whoeverNamesThemselves(HttpSecurity http) throws Exception {
        return http.securityMatcher("/*/live-test/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(
                        (request, response, chain) -> {
                            var at = (jakarta.servlet.http.HttpServletRequest) request;
                            var name = at.getHeader("X-Person");
                            var province = at.getRequestURI().split("/")[1];
                            if (name != null) {
                                var person = new Person(province, name, name, name, Set.of(), Set.of());
                                SecurityContextHolder.getContext()
                                        .setAuthentication(new TestingAuthenticationToken(person, null, "LOGIN"));
                            }
                            chain.doFilter(request, response);
                        },
                        AuthorizationFilter.class)
                .build();
    }

    /** Registered by hand: a controller would be found by every other test, too. */
    @Bean
    SmartInitializingSingleton door(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, Live live) {
        return () -> {
            try {
                mappings.registerMapping(
                        RequestMappingInfo.paths("/{province}/live-test/{topic}")
                                .options(mappings.getBuilderConfiguration())
                                .build(),
                        new Door(live),
                        Door.class.getDeclaredMethod("watch", String.class));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    static class Door {

        private final Live live;

        Door(Live live) {
            this.live = live;
        }

        SseEmitter watch(@PathVariable("topic") String topic) {
            return live.watch(topic);
        }
    }
}
