package salaklang.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is true of every call of the API: whose token it needs, and how it refuses. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> REFUSALS_OF_ALL = Map.of(
            "401", "No token, or one that no known realm has issued",
            "403", "Another's step",
            "404", "No such thing, or not yours to see; another province's always");

    private static final Map<String, String> REFUSALS_OF_STEPS = Map.of(
            "400", "Not readable as the request it should be",
            "409", "The wrong state for this step, or somebody was faster; nothing has changed",
            "422", "Missing or wrong input, named by field; nothing has changed");

    @Bean
    OpenAPI apiForAll() {
        return new OpenAPI()
                .info(new Info()
                        .title("Sala Klang")
                        .version("v1")
                        .description(
                                "The work of a province's committees, from the meeting to the verified assignment.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("An access token of the province's realm"))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer apiRefusals() {
        return api -> api.getPaths()
                .values()
                .forEach(path -> path.readOperationsMap().forEach(ApiDescription::describeRefusals));
    }

    private static void describeRefusals(PathItem.HttpMethod method, Operation operation) {
        REFUSALS_OF_ALL.forEach((status, meaning) -> describe(operation, status, meaning));
        if (method != PathItem.HttpMethod.GET) {
            REFUSALS_OF_STEPS.forEach((status, meaning) -> describe(operation, status, meaning));
        }
    }

    private static void describe(Operation operation, String status, String meaning) {
        var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        operation
                .getResponses()
                .computeIfAbsent(
                        status,
                        each -> new ApiResponse()
                                .description(meaning)
                                .content(new Content()
                                        .addMediaType(
                                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                body)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457, said in the language asked for")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("state", new StringSchema().description("Of a 409, the state that it is in"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .description("Of a 422")
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema())
                                        .addProperty("message", new StringSchema())));
    }
}
