package salaklang.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import salaklang.identity.ActingKind;
import salaklang.identity.Role;
import salaklang.platform.People;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Who delegates to whom, for how long, and who ends it. */
class DelegationTest extends DelegationScene {

    @Test
    void oneOfficeHasOneDeputyAtATime() {
        var id = delegate(ActingKind.ACTING);
        var other = known(person("other", null, Role.AGENCY_REPRESENTATIVE));
        assertThatThrownBy(() -> as(head, () -> service.record(null, other.userName(), week(ActingKind.ACTING))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.messageKey()).isEqualTo("delegation.error.overlap"));
        as(head, () -> service.revoke(id));
        as(head, () -> service.record(null, other.userName(), week(ActingKind.ACTING)));
        var later = new DelegationTerms(ActingKind.ACTING, today().plusDays(8), today().plusDays(9), null, null, true);
        as(head, () -> service.record(null, deputy.userName(), later));
    }

    @Test
    void ofTwentyFormsAtOnceOneDelegates() throws Exception {
        var workers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> forms = new ArrayList<>();
            IntStream.range(0, 20)
                    .forEach(each -> forms.add(() -> {
                        try {
                            delegate(ActingKind.ACTING);
                            return true;
                        } catch (InvalidInput overlap) {
                            return false;
                        }
                    }));
            var done = 0;
            for (var answer : workers.invokeAll(forms)) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isOne();
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void theAdministratorRecordsForAHeadWhoIsAway() {
        var id = as(admin, () -> service.record(head.userName(), deputy.userName(), week(ActingKind.ACTING)));
        assertThat(as(head, () -> service.mine(null, 50)))
                .extracting(DelegationView::id)
                .contains(id);
        assertThat(as(admin, () -> service.all(null, 50)))
                .extracting(DelegationView::id)
                .contains(id);
        assertThat(as(head, () -> service.all(null, 50))).isEmpty();
        assertThatThrownBy(() -> as(deputy, () -> service.record(head.userName(), admin.userName(), week(null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(deputy, () -> service.record(null, admin.userName(), week(null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theHeadAndTheAdministratorRevokeAndNobodyElse() {
        var id = delegate(ActingKind.ACTING);
        var stranger = person("stranger", null, Role.GOVERNOR);
        assertThatThrownBy(() -> as(stranger, () -> service.revoke(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(deputy, () -> service.revoke(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(deputy.actingFor(head, ActingKind.ACTING), () -> service.revoke(id)))
                .isInstanceOf(WrongState.class);
        as(admin, () -> service.revoke(id));
        assertThatThrownBy(() -> as(head, () -> service.revoke(id))).isInstanceOf(WrongState.class);
    }

    @Test
    void anUnknownDeputyIsRefusedBesideTheField() throws Exception {
        mvc.perform(post("/phrae/delegations/new")
                        .param("deputy", "nobody-there")
                        .with(People.login(head)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("ไม่พบบุคคลนี้ในจังหวัด")));
        mvc.perform(post("/phrae/delegations/new")
                        .param("deputy", deputy.userName())
                        .param("kind", "ACTING")
                        .param("beginsOn", "20/7/2570")
                        .param("endsOn", "19/7/2570")
                        .with(People.login(head)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("วันสิ้นสุดอยู่ก่อนวันเริ่ม")));
    }

    @Test
    void deputyAndHeadAreTold() {
        var id = as(admin, () -> service.record(head.userName(), deputy.userName(), week(ActingKind.ACTING)));
        as(admin, () -> service.revoke(id));
        assertThat(database(() -> database.sql("select kind from notice where recipient = :of")
                        .param("of", "person:" + deputy.userName())
                        .query(String.class)
                        .list()))
                .containsExactlyInAnyOrder("DelegationRecorded", "DelegationRevoked");
        assertThat(database(() -> database.sql("select kind from notice where recipient = :of")
                        .param("of", "person:" + head.userName())
                        .query(String.class)
                        .list()))
                .containsExactly("DelegationRecorded.principal");
    }

    @Test
    void theStepsOfTheFormFollowEachOther() throws Exception {
        mvc.perform(get("/phrae/delegations/new").param("q", deputy.userName()).with(People.login(head)))
                .andExpect(content().string(Matchers.containsString("deputy=" + deputy.userName())));
        mvc.perform(get("/phrae/delegations/new").param("q", head.userName()).with(People.login(head)))
                .andExpect(content().string(Matchers.containsString("ไม่พบบุคคล")));
        mvc.perform(get("/phrae/delegations/new?principal&deputy=" + deputy.userName())
                        .with(People.login(head)))
                .andExpect(status().isOk());
        mvc.perform(get("/phrae/delegations/new").param("q", head.userName()).with(People.login(admin)))
                .andExpect(content().string(Matchers.containsString("principal=" + head.userName())));
        mvc.perform(get("/phrae/delegations/new").param("q", deputy.userName()).with(People.login(admin)))
                .andExpect(content().string(Matchers.containsString("ไม่พบบุคคล")));
        mvc.perform(get("/phrae/delegations/new")
                        .param("deputy", deputy.userName())
                        .with(People.login(head)))
                .andExpect(content().string(Matchers.containsString("name=\"orderNumber\"")));
        mvc.perform(get("/phrae/delegations/new").param("absence", "true").with(People.login(head)))
                .andExpect(content().string(Matchers.not(Matchers.containsString("name=\"orderNumber\""))));
        mvc.perform(get("/phrae/delegations/new").with(People.login(deputy))).andExpect(status().isForbidden());
    }
}
