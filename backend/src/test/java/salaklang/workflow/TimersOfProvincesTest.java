package salaklang.workflow;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.platform.FeatureTest;
import salaklang.tenancy.CurrentTenant;

/** The executor finds the jobs of all provinces, and each job sees its own province alone. */
@FeatureTest
class TimersOfProvincesTest {

    private static final String PROCESS = "timer-probe";
    private static final Map<String, Seen> SEEN = new ConcurrentHashMap<>();
    private static JdbcClient rows;

    @Autowired
    RepositoryService definitions;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private Deployment deployment;

    @BeforeEach
    void deploy() {
        rows = database;
        var model = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDuration("PT0S")
                .serviceTask()
                .camundaClass(LookAround.class)
                .userTask()
                .endEvent()
                .done();
        deployment = definitions
                .createDeployment()
                .addModelInstance("timer-probe.bpmn", model)
                .deploy();
    }

    @AfterEach
    void undeploy() {
        CurrentTenant.run(
                CurrentTenant.EVERY_PROVINCE, () -> definitions.deleteDeployment(deployment.getId(), true, true, true));
    }

    @Test
    void aTimerOfEachProvinceTouchesOnlyItsOwn() {
        for (var province : List.of("si-sa-ket", "phrae")) {
            CurrentTenant.run(
                    province,
                    () -> transaction.executeWithoutResult(
                            status -> runtime.startProcessInstanceByKey(PROCESS, province)));
        }

        await().atMost(30, SECONDS).until(() -> SEEN.size() == 2);

        assertThat(SEEN.get("si-sa-ket")).isEqualTo(new Seen("si-sa-ket", "si-sa-ket", List.of("si-sa-ket")));
        assertThat(SEEN.get("phrae")).isEqualTo(new Seen("phrae", "phrae", List.of("phrae")));
        for (var province : List.of("si-sa-ket", "phrae")) {
            await().atMost(10, SECONDS)
                    .untilAsserted(() -> assertThat(CurrentTenant.in(
                                    province,
                                    () -> database.sql(
                                                    "select distinct tenant_id_ from act_ru_task where proc_def_id_ like :process")
                                            .param("process", PROCESS + "%")
                                            .query(String.class)
                                            .list()))
                            .isEmpty());
            assertThat(CurrentTenant.<List<String>>in(
                            province,
                            () -> transaction.execute(status -> database.sql(
                                            "select tenant_id_ from act_ru_task where proc_def_id_ like :process")
                                    .param("process", PROCESS + "%")
                                    .query(String.class)
                                    .list())))
                    .containsExactly(province);
        }
    }

    private record Seen(String tenant, String setting, List<String> provinces) {}

    /** Notes in which province the job runs and whose instances the database shows it. */
    public static class LookAround implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            SEEN.put(
                    execution.getProcessBusinessKey(),
                    new Seen(
                            CurrentTenant.require(),
                            rows.sql("select current_setting('app.tenant', true)")
                                    .query(String.class)
                                    .single(),
                            rows.sql(
                                            "select distinct tenant_id_ from act_ru_execution where proc_def_id_ like :process")
                                    .param("process", PROCESS + "%")
                                    .query(String.class)
                                    .list()));
        }
    }
}
