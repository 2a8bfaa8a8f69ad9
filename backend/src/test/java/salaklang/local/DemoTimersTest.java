package salaklang.local;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.platform.PlatformTest;
import salaklang.tenancy.CurrentTenant;

@PlatformTest
class DemoTimersTest {

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private record Check(Instant submitted, Instant verified, Instant began, Instant ended) {}

    @Test
    void theEngineRemembersHowLongAStepTookInTheStory() {
        assertThat(checks()).isNotEmpty().allSatisfy(check -> {
            assertThat(check.began()).isCloseTo(check.submitted(), within(1, MINUTES));
            assertThat(check.ended()).isCloseTo(check.verified(), within(1, MINUTES));
            assertThat(Duration.between(check.began(), check.ended())).isGreaterThan(Duration.ofHours(12));
        });
    }

    private List<Check> checks() {
        return CurrentTenant.in(
                DemoCase.PROVINCE,
                () -> transaction.execute(status -> database.sql("""
                                select a.submitted_at, verified.at, step.start_time_, step.end_time_
                                from assignment a
                                join assignment_step verified on verified.assignment_id = a.id and verified.kind = 'VERIFIED'
                                join act_hi_procinst instance on instance.business_key_ = a.id::text
                                join act_hi_actinst step on step.proc_inst_id_ = instance.proc_inst_id_
                                where a.expected like 'ชี้แจงประโยชน์ของการเข้าร่วมโครงการ%'
                                  and step.act_id_ = 'userTask_Verify'
                                """)
                        .query((row, number) -> new Check(
                                row.getTimestamp("submitted_at").toInstant(),
                                row.getTimestamp("at").toInstant(),
                                row.getTimestamp("start_time_").toInstant(),
                                row.getTimestamp("end_time_").toInstant()))
                        .list()));
    }
}
