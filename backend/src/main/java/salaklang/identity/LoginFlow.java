package salaklang.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a realm's people log in: by password, and by a second factor where a page asks for one. A flow that the operators
 * of a realm have chosen themselves stays; it is for them to give it a level 2.
 */
final class LoginFlow {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFlow.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keycloak's own, which every realm begins with. */
    private static final String BUILT_IN = "browser";

    private static final String KIND = "basic-flow";

    private final RealmResource realm;
    private final AuthenticationManagementResource flows;
    private final JsonNode wanted;
    private final String alias;
    private final List<Step> steps = new ArrayList<>();

    private LoginFlow(RealmResource realm, JsonNode wanted) {
        this.realm = realm;
        this.flows = realm.flows();
        this.wanted = wanted;
        this.alias = alias(wanted);
        collect(wanted, 0);
    }

    /** Whether anything had to be changed. */
    static boolean ensure(RealmResource realm, RealmTemplate template) {
        var attributes = ensureAttributes(realm, template.attributes());
        var flow = new LoginFlow(realm, template.browserFlow()).ensure();
        return attributes || flow;
    }

    private static boolean ensureAttributes(RealmResource realm, JsonNode attributes) {
        var actual = realm.toRepresentation();
        var merged = new HashMap<>(actual.getAttributes());
        attributes
                .properties()
                .forEach(each -> merged.put(each.getKey(), each.getValue().asText()));
        if (merged.equals(actual.getAttributes())) {
            return false;
        }
        actual.setAttributes(merged);
        realm.update(actual);
        return true;
    }

    private boolean ensure() {
        var actual = realm.toRepresentation();
        var bound = actual.getBrowserFlow();
        if (!List.of(alias, BUILT_IN).contains(bound)) {
            LOG.warn("Realm {} logs in by a flow of its own, {}: it needs a level 2", actual.getRealm(), bound);
            return false;
        }
        if (bound.equals(alias) && isAsWanted()) {
            return false;
        }
        bind(actual, BUILT_IN);
        flows.getFlows().stream()
                .filter(flow -> flow.getAlias().equals(alias))
                .forEach(wrong -> flows.deleteFlow(wrong.getId()));
        make();
        bind(actual, alias);
        return true;
    }

    private void bind(RealmRepresentation actual, String flow) {
        if (!flow.equals(actual.getBrowserFlow())) {
            actual.setBrowserFlow(flow);
            realm.update(actual);
        }
    }

    private boolean isAsWanted() {
        var actual = flows.getExecutions(alias);
        if (actual.size() != steps.size()) {
            return false;
        }
        for (var n = 0; n < steps.size(); n++) {
            if (!isAsWanted(actual.get(n), steps.get(n))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsWanted(AuthenticationExecutionInfoRepresentation actual, Step step) {
        var name =
                Boolean.TRUE.equals(actual.getAuthenticationFlow()) ? actual.getDisplayName() : actual.getProviderId();
        var config = actual.getAuthenticationConfig() == null
                ? Map.of()
                : flows.getAuthenticatorConfig(actual.getAuthenticationConfig()).getConfig();
        return actual.getLevel() == step.level()
                && name.equals(step.name())
                && actual.getRequirement().equals(step.requirement())
                && config.equals(step.config());
    }

    private void make() {
        var flow = new AuthenticationFlowRepresentation();
        flow.setAlias(alias);
        flow.setDescription(wanted.path("description").asText());
        flow.setProviderId(KIND);
        flow.setTopLevel(true);
        flows.createFlow(flow).close();
        makeSteps(wanted);
        var made = flows.getExecutions(alias);
        for (var n = 0; n < steps.size(); n++) {
            settle(made.get(n), steps.get(n));
        }
    }

    private void makeSteps(JsonNode flow) {
        for (var step : flow.path("executions")) {
            if (step.has("authenticator")) {
                flows.addExecution(
                        alias(flow),
                        Map.of("provider", step.path("authenticator").asText()));
            } else {
                var inner = Map.<String, Object>of(
                        "alias",
                        alias(step),
                        "description",
                        step.path("description").asText(),
                        "type",
                        KIND);
                flows.addExecutionFlow(alias(flow), inner);
                makeSteps(step);
            }
        }
    }

    private void settle(AuthenticationExecutionInfoRepresentation made, Step step) {
        made.setRequirement(step.requirement());
        flows.updateExecutions(alias, made);
        if (!step.config().isEmpty()) {
            var config = new AuthenticatorConfigRepresentation();
            config.setAlias(step.name() + "-" + made.getId());
            config.setConfig(step.config());
            flows.newExecutionConfig(made.getId(), config).close();
        }
    }

    /** In the order in which Keycloak lists them: each before those within it. */
    private void collect(JsonNode flow, int level) {
        for (var step : flow.path("executions")) {
            steps.add(new Step(level, step));
            collect(step, level + 1);
        }
    }

    private static String alias(JsonNode flow) {
        return flow.path("alias").asText();
    }

    private record Step(int level, JsonNode node) {

        String name() {
            return node.path(node.has("authenticator") ? "authenticator" : "alias")
                    .asText();
        }

        String requirement() {
            return node.path("requirement").asText();
        }

        Map<String, String> config() {
            return node.has("config") ? JSON.convertValue(node.path("config"), new TypeReference<>() {}) : Map.of();
        }
    }
}
