package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.platform.FeatureTest;

/** The description of the API says of every call what it does, whose token it needs and how it refuses. */
@FeatureTest
class ApiDescriptionTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Test
    void everyCallHasASummaryAndItsRefusals() throws Exception {
        var api = read();

        assertThat(api.at("/paths").size()).isGreaterThan(30);
        for (var path : api.get("paths")) {
            for (var call : path) {
                assertThat(call.path("summary").asText()).isNotBlank();
                assertThat(call.at("/responses/404/content/application~1problem+json/schema/$ref")
                                .asText())
                        .isEqualTo("#/components/schemas/Problem");
            }
        }
        assertThat(api.at("/paths/~1api~1v1~1{province}~1assignments~1{id}~1acceptance/post/responses/409")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void aTokenIsAskedFor() throws Exception {
        var api = read();

        assertThat(api.at("/info/title").asText()).isEqualTo("Sala Klang");
        assertThat(api.at("/security/0/token").isMissingNode()).isFalse();
        assertThat(api.at("/components/securitySchemes/token/scheme").asText()).isEqualTo("bearer");
    }

    private JsonNode read() throws Exception {
        return json.readTree(
                mvc.perform(get("/api/v1/openapi")).andReturn().getResponse().getContentAsString());
    }
}
