package salaklang.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.identity.ActingKind;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.web.WrongState;

/** Who acts for another, from the choice to its end, and what the trace says of it. */
class ActingTest extends DelegationScene {

    @Test
    void theDeputyActsForTheHeadAndTheTraceNamesBoth() throws Exception {
        var name = "คณะกรรมการ " + UUID.randomUUID();
        mvc.perform(newCommittee(name)).andExpect(status().isForbidden());

        choose(delegate(ActingKind.ACTING)).andExpect(redirectedUrl("/phrae"));
        mvc.perform(page("/delegations"))
                .andExpect(content().string(Matchers.containsString("กำลังรักษาราชการแทน " + head.displayName())))
                .andExpect(content()
                        .string(Matchers.containsString(
                                deputy.displayName() + " รักษาราชการแทน " + head.displayName())));
        mvc.perform(newCommittee(name)).andExpect(status().is3xxRedirection());

        var trace = database(
                () -> database.sql("select * from audit_entry where action = 'CommitteeCreated' and user_id = :user")
                        .param("user", deputy.userId())
                        .query()
                        .singleRow());
        assertThat(trace)
                .containsEntry("user_name", deputy.userName())
                .containsEntry("position", deputy.displayName() + " รักษาราชการแทน " + head.displayName())
                .containsEntry("on_behalf_of", head.displayName() + " (" + head.userName() + ")");
    }

    @Test
    void oneReturnsToOnesOwnNameAtAnyTime() throws Exception {
        choose(delegate(ActingKind.ACTING));
        mvc.perform(post("/phrae/acting").cookie(session).with(People.login(deputy)))
                .andExpect(redirectedUrl("/phrae"));
        mvc.perform(newCommittee("คณะกรรมการ " + UUID.randomUUID())).andExpect(status().isForbidden());
    }

    @Test
    void theApiActsByAHeader() throws Exception {
        var id = delegate(ActingKind.ON_BEHALF_OF);
        var body = "{\"name\":\"คณะกรรมการ %s\",\"kind\":\"COMMITTEE\",\"secretariat\":\"agencies/nre\"}"
                .formatted(UUID.randomUUID());
        mvc.perform(api(body)).andExpect(status().isForbidden());
        mvc.perform(api(body).header("X-Acting-For", id)).andExpect(status().isCreated());
        mvc.perform(api(body).header("X-Acting-For", UUID.randomUUID())).andExpect(status().isConflict());
        mvc.perform(api(body).header("X-Acting-For", "nonsense")).andExpect(status().isConflict());

        as(head, () -> service.revoke(id));
        mvc.perform(api(body).header("X-Acting-For", id))
                .andExpect(status().isConflict())
                .andExpect(content().string(Matchers.containsString("สิ้นสุด")));
    }

    @Test
    void nobodyElseActsByADelegation() throws Exception {
        var id = delegate(ActingKind.ACTING);
        var other = person("other", UnitCode.of("agencies/pr"), Role.AGENCY_REPRESENTATIVE);
        mvc.perform(post("/phrae/acting")
                        .param("delegation", id.toString())
                        .cookie(session)
                        .with(People.login(other)))
                .andExpect(status().isNotFound());
        choose(id);
        mvc.perform(get("/phrae/delegations")
                        .accept(MediaType.TEXT_HTML)
                        .cookie(session)
                        .with(People.login(other)))
                .andExpect(flash().attribute("notice", "delegation.acting.ended"));
    }

    @Test
    void aRevocationEndsTheActingAtOnceAndSaysSo() throws Exception {
        var id = delegate(ActingKind.ACTING);
        choose(id);
        as(head, () -> service.revoke(id));
        isOver();
    }

    @Test
    void theLastDayEndsIt() throws Exception {
        var id = delegate(ActingKind.ACTING);
        choose(id);
        database(() -> database.sql("update office_delegation set begins_on = :day, ends_on = :day where id = :id")
                .param("day", today().minusDays(1))
                .param("id", id.value())
                .update());
        isOver();
    }

    private void isOver() throws Exception {
        mvc.perform(newCommittee("คณะกรรมการ " + UUID.randomUUID())).andExpect(status().isConflict());
        mvc.perform(page("/meetings").header("HX-Request", "true").header("HX-Boosted", "true"))
                .andExpect(header().string("HX-Redirect", "/phrae/meetings?state=x"));
        mvc.perform(page("/meetings").header("HX-Request", "true")).andExpect(header().string("HX-Refresh", "true"));
        mvc.perform(page("/meetings"))
                .andExpect(redirectedUrl("/phrae/meetings?state=x"))
                .andExpect(flash().attribute("notice", "delegation.acting.ended"));
        mvc.perform(newCommittee("คณะกรรมการ " + UUID.randomUUID())).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @EnumSource(ActingKind.class)
    void whatIsDelegatedInWritingEndsWithTheHoldersAccountAndAnEmptyOfficeIsStillActedFor(ActingKind kind)
            throws Exception {
        var id = delegate(kind);
        database(() -> database.sql("update directory_person set active = false where user_id = :id")
                .param("id", head.userId())
                .update());
        choose(id);
        mvc.perform(newCommittee("คณะกรรมการ " + UUID.randomUUID()))
                .andExpect(kind == ActingKind.ACTING ? status().is3xxRedirection() : status().isConflict());
    }

    @Test
    void whatIsPlannedDoesNotWorkBeforeItsDay() throws Exception {
        var terms = new DelegationTerms(ActingKind.ACTING, today().plusDays(1), today().plusDays(2), null, null, true);
        var id = as(head, () -> service.record(null, deputy.userName(), terms));
        choose(id).andExpect(status().isNotFound());
    }

    @Test
    void aDeputyHandsNothingOn() throws Exception {
        choose(delegate(ActingKind.ACTING));
        var acting = deputy.actingFor(head, ActingKind.ACTING);
        var other = known(person("other", null, Role.AGENCY_REPRESENTATIVE));
        assertThatThrownBy(() -> as(acting, () -> service.record(null, other.userName(), week(ActingKind.ACTING))))
                .isInstanceOf(WrongState.class);
        mvc.perform(post("/phrae/delegations/new")
                        .param("deputy", other.userName())
                        .cookie(session)
                        .with(People.login(deputy)))
                .andExpect(status().isConflict());
        mvc.perform(page("/delegations/new")).andExpect(status().isConflict());
    }

    @Test
    void administrationIsNotHandedOn() throws Exception {
        var both = known(new Person(
                PROVINCE,
                UUID.randomUUID().toString(),
                "both-" + UUID.randomUUID(),
                "หัวหน้าและผู้ดูแล",
                Set.of(Role.AGENCY_HEAD, Role.PROVINCE_ADMIN),
                Set.of(unit)));
        choose(as(both, () -> service.record(null, deputy.userName(), week(ActingKind.ACTING))))
                .andExpect(status().is3xxRedirection());
        mvc.perform(page("/people")).andExpect(status().isNotFound());
        mvc.perform(page("/delegations")).andExpect(status().isOk());
    }

    @Test
    void thePageCostsFewStatementsAlsoWhileActing() throws Exception {
        for (int week = 1; week < 30; week++) {
            var from = today().plusDays(7L * week);
            var terms = new DelegationTerms(ActingKind.ACTING, from, from.plusDays(1), null, null, true);
            as(head, () -> service.record(null, deputy.userName(), terms));
        }
        choose(delegate(ActingKind.ACTING));
        assertThat(StatementCount.of(() -> mvc.perform(page("/delegations")).andExpect(status().isOk())))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(StatementCount.of(() -> mvc.perform(get("/phrae/delegations").with(People.login(admin)))
                        .andExpect(status().isOk())))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void theHeaderOffersInWhoseNameOneMayAct() throws Exception {
        delegate(ActingKind.ACTING);
        mvc.perform(get("/phrae/acting").header("HX-Request", "true").with(People.login(deputy)))
                .andExpect(content().string(Matchers.containsString("รักษาราชการแทน " + head.displayName())));
        mvc.perform(get("/phrae/acting").with(People.login(deputy))).andExpect(redirectedUrl("/phrae/delegations"));
    }

    private MockHttpServletRequestBuilder api(String body) {
        return post("/api/v1/phrae/committees")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(People.login(deputy));
    }
}
