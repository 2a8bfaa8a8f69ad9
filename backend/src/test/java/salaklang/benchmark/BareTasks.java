package salaklang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Open tasks of our model in the bare engine, completed through its REST API. */
final class BareTasks {

    private static final String SUBMIT = "userTask_SubmitEvidence";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final UnaryOperator<String> address;
    private final ManyInstances instances;
    private final String task;
    private final int most;

    /**
     * @param database as the server's superuser, without triggers
     * @param most how many of them can be completed
     */
    BareTasks(JdbcTemplate database, UnaryOperator<String> address, int most) throws Exception {
        this.address = address;
        this.most = most;
        this.instances = new ManyInstances(database, begun());
        this.task = database.queryForObject("select id_ from act_ru_task", String.class);
    }

    /** @return the business key of an instance that waits for the evidence, as ours do */
    private String begun() throws Exception {
        deploy();
        var key = UUID.randomUUID().toString();
        post(
                "/process-definition/key/assignment/start",
                Map.of("businessKey", key, "variables", Map.of("assignmentId", Map.of("value", key))));
        var accept = tasks().get(0).path("id").asText();
        post("/task/" + accept + "/complete", Map.of("variables", Map.of("accepted", Map.of("value", true))));
        assertThat(tasks().get(0).path("taskDefinitionKey").asText()).isEqualTo(SUBMIT);
        return key;
    }

    private void deploy() throws Exception {
        var boundary = UUID.randomUUID().toString();
        var body = """
                --%1$s
                Content-Disposition: form-data; name="data"; filename="assignment.bpmn"

                %2$s
                --%1$s--
                """.formatted(boundary, withoutOurSteps()).replace("\n", "\r\n");
        send(request("/deployment/create", BareEngine.ADMIN)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Our model, with answers in place of what the process asks the platform. */
    private static String withoutOurSteps() throws IOException {
        return new ClassPathResource("bpmn/assignment/assignment.bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("\\$\\{!assignmentSteps\\.isReopened[^}]*}", "\\${true}")
                .replaceAll("\\$\\{assignmentSteps\\.(isItsTurn|hasNextMoment|takeStep)[^}]*}", "\\${true}")
                .replaceAll("\\$\\{!?assignmentSteps\\.(isItsTurn|hasNextMoment|isReopened)[^}]*}", "\\${false}")
                .replaceAll("\\$\\{assignmentSteps\\.nextMoment[^}]*}", "2099-01-01T00:00:00");
    }

    void make(int from, int to) {
        instances.make(from, to, most);
    }

    /** Completes the n-th one, with the text that is handed in to ours. */
    HttpRequest completion(int n) {
        return request("/task/" + ManyInstances.idOf(task, n) + "/complete", BareEngine.CLERK)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"variables\":{\"text\":{\"value\":\"ส่งผลการดำเนินงาน\"}}}"))
                .build();
    }

    private JsonNode tasks() throws Exception {
        return send(request("/task", BareEngine.CLERK).build());
    }

    private void post(String path, Object body) throws Exception {
        send(request(path, BareEngine.ADMIN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String path, String user) {
        var login = user + ":" + BareEngine.PASSWORD;
        return HttpRequest.newBuilder(URI.create(address.apply("/engine-rest" + path)))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes()));
    }

    private JsonNode send(HttpRequest request) throws Exception {
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return json.readTree(answer.body());
    }
}
