package salaklang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.Traced;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class AuditTrailTest {

    private static final String PROVINCE = "si-sa-ket";

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    record Happened(Person by, Instant at, String subjectId, String note) implements Traced {

        @Override
        public String subject() {
            return "assignment";
        }
    }

    static java.util.stream.Stream<Class<?>> everyEvent() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventLandsInTheTrail(Class<?> type) {
        var event = (Traced) Samples.of(type);
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> {
                    trail.write(event);
                    assertThat(trail.read(event.subject(), event.subjectId(), null, 1))
                            .singleElement()
                            .satisfies(entry -> {
                                assertThat(entry.action()).isEqualTo(event.action());
                                assertThat(entry.userName()).isEqualTo("committee-secretary");
                                assertThat(entry.units()).isEqualTo("agencies/nre");
                            });
                    status.setRollbackOnly();
                }));
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoTrace() {
        var id = UUID.randomUUID().toString();
        CurrentTenant.run(PROVINCE, () -> {
            transaction.executeWithoutResult(status -> {
                publish(id);
                status.setRollbackOnly();
            });
            assertThat(trail.read(null, id, null, 1)).isEmpty();
        });
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        CurrentTenant.run(
                PROVINCE,
                () -> assertThatThrownBy(() -> publish(UUID.randomUUID().toString()))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    void whatATimerDidSaysSo() {
        RequestContextHolder.resetRequestAttributes();
        var id = UUID.randomUUID().toString();
        CurrentTenant.run(PROVINCE, () -> {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new Happened(null, Instant.now(), id, null)));
            assertThat(trail.read("assignment", id, null, 1)).singleElement().satisfies(entry -> {
                assertThat(entry.source()).isEqualTo(Source.Kind.TIMER);
                assertThat(entry.userId()).isNull();
            });
        });
    }

    @Test
    void anotherProvincesTrailIsInvisible() {
        var id = UUID.randomUUID().toString();
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> publish(id)));
        CurrentTenant.run(
                "phrae", () -> assertThat(trail.read(null, id, null, 1)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set note = 'x'", "delete from audit_entry", "truncate table audit_entry"})
    void theApplicationMayNeitherChangeNorRemoveAnEntry(String sql) {
        CurrentTenant.run(
                PROVINCE,
                () -> assertThatThrownBy(() ->
                                transaction.execute(status -> jdbc.sql(sql).update()))
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .hasMessageContaining("permission denied"));
    }

    @Test
    void administratorsAndAuditorsReadIt() throws Exception {
        var id = UUID.randomUUID().toString();
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> publish(id)));
        for (var role : new Role[] {Role.PROVINCE_ADMIN, Role.AUDITOR}) {
            mvc.perform(get("/si-sa-ket/audit").param("id", id).with(People.login(PROVINCE, role)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString("Happened")))
                    .andExpect(content().string(Matchers.containsString("because")));
        }
    }

    @Test
    void nobodyElseFindsThePage() throws Exception {
        for (var role : new Role[] {Role.GOVERNOR, Role.COMMITTEE_SECRETARY, Role.LOCAL_OFFICER}) {
            mvc.perform(get("/si-sa-ket/audit").with(People.login(PROVINCE, role)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void itIsReadPageByPage() {
        var id = UUID.randomUUID().toString();
        CurrentTenant.run(PROVINCE, () -> {
            for (var i = 0; i < 3; i++) {
                transaction.executeWithoutResult(status -> publish(id));
            }
            var newest = trail.read("assignment", id, null, 2);
            assertThat(newest).hasSize(2);
            assertThat(trail.read("assignment", id, newest.get(1).id(), 2))
                    .singleElement()
                    .satisfies(oldest ->
                            assertThat(oldest.id()).isLessThan(newest.get(1).id()));
        });
    }

    private void publish(String id) {
        events.publishEvent(new Happened(People.secretary(PROVINCE), Instant.now(), id, "because"));
    }
}
