package salaklang.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import salaklang.tenancy.Province;

/** {@code config/keycloak/realm.json}, filled in for one province. */
final class RealmTemplate {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTS =
            List.of("roles", "groups", "clientScopes", "clients", "browserFlow", "authenticationFlows");

    private final ObjectNode realm;

    RealmTemplate(Province province, String baseUrl, String applicationUrl, String sslRequired) {
        try {
            realm = (ObjectNode) JSON.readTree(text("keycloak/realm.json")
                    .replace("${realm}", province.id())
                    .replace("${displayName}", province.isCentral() ? province.nameTh() : "จังหวัด" + province.nameTh())
                    .replace("${baseUrl}", baseUrl)
                    .replace("${applicationUrl}", applicationUrl)
                    .replace("${sslRequired}", sslRequired));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm by itself: with its settings and the form of its accounts, without what {@link Realms} keeps right. */
    ObjectNode bareRealm() {
        var bare = realm.deepCopy().without(PARTS);
        ((ObjectNode) bare)
                .putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(text("keycloak/user-profile.json"));
        return (ObjectNode) bare;
    }

    List<JsonNode> roles() {
        return list(realm.path("roles").path("realm"));
    }

    List<JsonNode> groups() {
        return list(realm.path("groups"));
    }

    List<JsonNode> clientScopes() {
        return list(realm.path("clientScopes"));
    }

    /** How people log in: a flow of steps and flows within it, each with its {@code requirement}. */
    JsonNode browserFlow() {
        return list(realm.path("authenticationFlows")).stream()
                .filter(flow -> flow.path("alias").equals(realm.path("browserFlow")))
                .findFirst()
                .orElseThrow();
    }

    /** The realm's own attributes. */
    JsonNode attributes() {
        return realm.path("attributes");
    }

    List<JsonNode> clients() {
        return list(realm.path("clients"));
    }

    /**
     * Writes what is wanted over what is, and leaves the rest as it is. The order of lists is of no account.
     *
     * @return whether anything differed
     */
    static boolean merge(ObjectNode actual, JsonNode wanted) {
        var changed = false;
        for (var field : wanted.properties()) {
            var is = actual.get(field.getKey());
            if (is instanceof ObjectNode inner && field.getValue().isObject()) {
                changed |= merge(inner, field.getValue());
            } else if (!same(is, field.getValue())) {
                actual.set(field.getKey(), field.getValue());
                changed = true;
            }
        }
        return changed;
    }

    private static boolean same(JsonNode is, JsonNode wanted) {
        if (is == null || is.isNull()) {
            return wanted.isContainerNode() && wanted.isEmpty();
        }
        return wanted.isArray() ? texts(is).equals(texts(wanted)) : is.asText().equals(wanted.asText());
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(((Iterable<JsonNode>) array).spliterator(), false)
                .toList();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
