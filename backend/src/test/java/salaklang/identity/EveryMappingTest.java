package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

/** Walks every mapping of every controller: none answers a stranger, and none another province's person. */
@FeatureTest
class EveryMappingTest {

    /** Open to everybody on purpose. Any other mapping must begin with a province, and is guarded. */
    private static final Set<String> OPEN_TO_EVERYBODY = Set.of(
            "/", // the list of the provinces
            "/{province}/signed-out",
            "/{province}/sign-in-failed",
            "/language",
            "/error",
            "/.well-known/jwks.json", // the key that Keycloak checks the application's signature with
            "/line/webhook/{official}", // LINE signs what it says there
            "/{province}/feeds/{token}.ics", // its token is the key
            "/{province}/public/participation/{id}", // what is published, without a name in it
            "/{province}/public/participation/{id}/report.pdf",
            "/{province}/public/participation/{id}/photos/{photo}",
            "/api/v1/openapi",
            "/api/v1/openapi.yaml");

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    private record Mapping(String pattern, HttpMethod method) {

        boolean ofProvince() {
            return pattern.startsWith("/{province}") || pattern.startsWith("/api/v1/{province}");
        }

        boolean ofTheCentre() {
            return pattern.startsWith("/central/") || pattern.startsWith("/api/v1/central/");
        }

        boolean api() {
            return pattern.startsWith("/api/");
        }

        String pathIn(String province) {
            return pattern.replace("{province}", province)
                    .replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @Test
    void everyMappingBelongsToAProvinceOrIsKnownToBeOpen() {
        assertThat(mappings().filter(mapping -> !mapping.ofProvince() && !mapping.ofTheCentre()))
                .extracting(Mapping::pattern)
                .isSubsetOf(OPEN_TO_EVERYBODY);
        assertThat(mappings().filter(Mapping::ofProvince)).hasSizeGreaterThan(30);
    }

    @TestFactory
    Stream<DynamicTest> aStrangerIsSentToTheLoginOrRefused() {
        return guarded()
                .map(mapping -> DynamicTest.dynamicTest(mapping.toString(), () -> {
                    var answer = ask(mapping, "si-sa-ket", nobody -> nobody);
                    if (mapping.api()) {
                        assertThat(answer.getStatus()).isEqualTo(401);
                    } else {
                        assertThat(answer.getStatus()).isIn(302, 401);
                        if (answer.getStatus() == 302) {
                            assertThat(answer.getRedirectedUrl()).contains("/oauth2/authorization/");
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> anotherProvincesPersonFindsNothing() {
        return guarded()
                .flatMap(mapping -> Stream.of(Role.GOVERNOR, Role.PROVINCE_ADMIN, Role.COMMITTEE_SECRETARY)
                        .map(role -> DynamicTest.dynamicTest(
                                mapping + " as " + role.realmName() + " of phrae",
                                () -> assertThat(ask(mapping, "si-sa-ket", People.login("phrae", role))
                                                .getStatus())
                                        .isEqualTo(404))));
    }

    @TestFactory
    Stream<DynamicTest> aPersonOfTheProvinceNeverMeetsAFailure() {
        return guarded()
                .map(mapping -> DynamicTest.dynamicTest(
                        mapping.toString(),
                        () -> assertThat(ask(mapping, "si-sa-ket", People.login("si-sa-ket", Role.PROVINCE_ADMIN))
                                        .getStatus())
                                .isLessThan(500)));
    }

    private Stream<Mapping> guarded() {
        return mappings()
                .filter(mapping -> !OPEN_TO_EVERYBODY.contains(mapping.pattern()))
                .filter(mapping -> mapping.ofProvince() || mapping.ofTheCentre());
    }

    private Stream<Mapping> mappings() {
        return controllers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(pattern -> (mapping.getMethodsCondition()
                                                .getMethods()
                                                .isEmpty()
                                        ? Stream.of(RequestMethod.GET)
                                        : mapping.getMethodsCondition().getMethods().stream())
                                .map(method -> new Mapping(pattern, method.asHttpMethod()))))
                .sorted(Comparator.comparing(Mapping::toString));
    }

    private MockHttpServletResponse ask(Mapping mapping, String province, RequestPostProcessor person)
            throws Exception {
        var ask = request(mapping.method(), mapping.pathIn(province)).with(person);
        if (mapping.api()) {
            ask.contentType(MediaType.APPLICATION_JSON).content("{}");
        } else {
            ask.with(csrf());
        }
        return mvc.perform(ask).andReturn().getResponse();
    }
}
