package salaklang.benchmark;

import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.PROVINCE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.platform.People;

/** Open assignments of one unit, each with its recommendation and its process, handed in through our API. */
final class OurTasks {

    private final JdbcTemplate database;
    private final UnaryOperator<String> address;
    private final String keycloak;
    private final UUID template;
    private final ManyInstances instances;
    private final List<UUID> keys;
    private String token;

    /**
     * @param template one that is {@link #reported} on
     * @param database as the server's superuser, without triggers
     * @param most how many of them can be handed in
     */
    OurTasks(UUID template, JdbcTemplate database, UnaryOperator<String> address, String keycloak, int most) {
        this.database = database;
        this.address = address;
        this.keycloak = keycloak;
        this.template = template;
        this.instances = new ManyInstances(database, template.toString());
        this.keys = database.queryForList(
                "select " + ManyInstances.key("task") + " from generate_series(1, " + most + ") n", UUID.class);
    }

    /** One that its unit has begun and reported on with evidence. */
    static UUID reported(ApplicationContext application) {
        var cases = new Casework(application);
        var assignments = application.getBean(AssignmentService.class);
        var id = cases.inProgress(DLA);
        cases.run(
                DLA,
                () -> assignments.reportProgress(
                        id, 50, "ดำเนินการแล้วครึ่งหนึ่ง", List.of(), null, List.of(Casework.evidence())));
        return id.value();
    }

    void make(int from, int to) {
        var recommendation = Map.of(
                "id",
                ManyInstances.key("recommendation"),
                "item_id",
                "gen_random_uuid()",
                "outcome_id",
                "gen_random_uuid()");
        var ofAssignment = Map.of(
                "id",
                ManyInstances.key("task"),
                "recommendation_id",
                ManyInstances.key("recommendation"),
                "matter_id",
                ManyInstances.key("recommendation"));
        copy(
                "recommendation",
                "id = (select recommendation_id from assignment where id = '%s')",
                recommendation,
                from,
                to);
        ManyInstances.withoutIndexes(
                database, "assignment", () -> copy("assignment", "id = '%s'", ofAssignment, from, to));
        int reported = Math.min(to, keys.size());
        copy(
                "progress_report",
                "assignment_id = '%s'",
                Map.of("id", ManyInstances.key("report"), "assignment_id", ManyInstances.key("task")),
                from,
                reported);
        copy(
                "progress_report_document",
                "report_id = (select id from progress_report where assignment_id = '%s')",
                Map.of("report_id", ManyInstances.key("report")),
                from,
                reported);
        copy(
                "assignment_step",
                "assignment_id = '%s'",
                Map.of("id", "gen_random_uuid()", "assignment_id", ManyInstances.key("task")),
                from,
                reported);
        instances.make(from, to, keys.size());
    }

    private void copy(String table, String ofTemplate, Map<String, String> other, int from, int to) {
        ManyInstances.copy(database, table, "t." + ofTemplate.formatted(template), other, from, to);
    }

    /** Logs in. */
    void login() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/" + PROVINCE + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=sala-cli&username=" + DLA.userName()
                        + "&password=" + People.PASSWORD))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        token = new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    /** Hands in the n-th one. */
    HttpRequest submission(int n) {
        return HttpRequest.newBuilder(URI.create(
                        address.apply("/api/v1/" + PROVINCE + "/assignments/" + keys.get(n - 1) + "/submission")))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Prefer", "return=minimal")
                .POST(BodyPublishers.ofString("{\"text\":\"ส่งผลการดำเนินงาน\"}"))
                .build();
    }
}
