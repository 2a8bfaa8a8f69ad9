package salaklang.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import salaklang.assignment.Delay;
import salaklang.assignment.DelayCause;
import salaklang.identity.Role;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

/** The pages, the API and the paper of a round. */
class FollowUpPagesTest extends FollowUpScene {

    @Test
    void theRoundsPageShowsWhoHasNotAnswered() throws Exception {
        var id = plan();
        fire(id, "timer_RoundOpens");
        report(first);

        mvc.perform(get("/si-sa-ket/follow-up-rounds/" + id).with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ขอรายงาน 2 เรื่อง ตอบแล้ว 1 เรื่อง ยังไม่ตอบ 1 เรื่อง")))
                .andExpect(content().string(containsString("/si-sa-ket/assignments/" + first)))
                .andExpect(content().string(containsString("/cancel")));
        mvc.perform(get("/si-sa-ket/follow-up-rounds/" + id).with(People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/cancel"))));
        mvc.perform(get("/si-sa-ket/follow-up-rounds")
                        .param("committee", committee.toString())
                        .with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 จาก 2")));
    }

    @Test
    void theSecretaryPlansOnThePage() throws Exception {
        mvc.perform(post("/si-sa-ket/follow-up-rounds")
                        .param("committee", committee.toString())
                        .param("every", "MONTHLY")
                        .param("opensOn", "31/2/2569")
                        .param("closesOn", "")
                        .with(csrf())
                        .with(People.login(SECRETARY)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("31/2/2569")))
                .andExpect(content().string(containsString("opensOn-error")));
        var opens = TODAY.plusDays(3);
        mvc.perform(post("/si-sa-ket/follow-up-rounds")
                        .param("committee", committee.toString())
                        .param("every", "QUARTERLY")
                        .param("opensOn", thai(opens))
                        .param("closesOn", thai(opens.plusDays(4)))
                        .with(csrf())
                        .with(People.login(SECRETARY)))
                .andExpect(status().is3xxRedirection());
        assertThat(as(SECRETARY, () -> service.list(committee, null, 1)).get(0).opensOn())
                .isEqualTo(opens);
    }

    @Test
    void theSummarySaysWhyWorkIsLate() throws Exception {
        var id = plan();
        fire(id, "timer_RoundOpens");
        change("update assignment set delay_cause = 'BUDGET', delay_text = 'รอโอนงบประมาณ' where id = ?", second);
        report(second);
        fire(id, "timer_ClosingDayOver");

        assertThat(lineOf(id, second).delay()).isEqualTo(new Delay(DelayCause.BUDGET, "รอโอนงบประมาณ"));
        var page = "/" + PROVINCE + "/follow-up-rounds/" + id;
        mvc.perform(get(page).with(People.login(SECRETARY)))
                .andExpect(content().string(containsString("รอโอนงบประมาณ")))
                .andExpect(content().string(containsString(page + "/summary.pdf")));
        var docx = mvc.perform(get(page + "/summary.docx").with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("รอโอนงบประมาณ", "รอจัดสรรงบประมาณ");
        }
    }

    @Test
    void thereIsNoSummaryBeforeTheRoundHasClosed() throws Exception {
        var id = plan();
        mvc.perform(get("/" + PROVINCE + "/follow-up-rounds/" + id + "/summary.pdf")
                        .with(People.login(SECRETARY)))
                .andExpect(status().isConflict());
    }

    @Test
    void theApiPlansListsAndCancels() throws Exception {
        var answer = mvc.perform(post("/api/v1/si-sa-ket/follow-up-rounds")
                        .contentType("application/json")
                        .content("{\"committee\":\"%s\",\"opensOn\":\"%s\",\"closesOn\":\"%s\"}"
                                .formatted(committee, TODAY.plusDays(1), TODAY.plusDays(5)))
                        .with(People.login(SECRETARY))
                        .with(csrf()))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse();
        var path = answer.getHeader("Location");
        mvc.perform(get(path).with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"state\":\"PLANNED\"")));
        mvc.perform(post(path + "/cancel")
                        .contentType("application/json")
                        .content("{\"reason\":\"\"}")
                        .with(People.login(SECRETARY))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(path + "/close").with(People.login(SECRETARY)).with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void theLinesComePageByPageInTheirOrder() throws Exception {
        var recommendation = rows.recommendation(committee);
        for (int i = 0; i < 7; i++) {
            rows.assignment(committee, recommendation, unit, "IN_PROGRESS", TODAY.plusDays(i % 3));
        }
        var id = plan();
        fire(id, "timer_RoundOpens");
        report(first);
        var all = as(SECRETARY, () -> service.lines(id, null, 100)).lines();

        var paged = new ArrayList<FollowUpLine>();
        LineKey after = null;
        do {
            var key = after == null ? null : LineKey.of(after.toString());
            var page = as(SECRETARY, () -> service.lines(id, key, 2));
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(2);
            paged.addAll(page.lines());
            after = page.next();
        } while (after != null);

        assertThat(paged).isEqualTo(all).hasSize(9);
        assertThat(all.get(0).assignment()).isEqualTo(second);
        assertThat(all.get(8).assignment()).isEqualTo(first);
        var api = "/api/v1/" + PROVINCE + "/follow-up-rounds/" + id;
        mvc.perform(get(api + "?limit=8").with(People.login(SECRETARY)))
                .andExpect(jsonPath("$.lines.length()").value(8))
                .andExpect(jsonPath("$.next").value(LineKey.of(all.get(7)).toString()));
        mvc.perform(get("/" + PROVINCE + "/follow-up-rounds/" + id + "?after=" + LineKey.of(all.get(7)))
                        .with(People.login(SECRETARY)))
                .andExpect(content().string(containsString(first.toString())))
                .andExpect(content().string(not(containsString(second.toString()))));
        mvc.perform(get(api + "?after=nonsense").with(People.login(SECRETARY))).andExpect(status().isNotFound());
    }

    @Test
    void aPageOfARoundIsCheapWhateverItsLines() throws Exception {
        var recommendation = rows.recommendation(committee);
        for (var i = 0; i < 30; i++) {
            rows.assignment(committee, recommendation, unit, "IN_PROGRESS", TODAY.plusDays(i));
        }
        var id = plan();
        fire(id, "timer_RoundOpens");

        assertThat(StatementCount.of(() ->
                        mvc.perform(get("/si-sa-ket/follow-up-rounds/" + id).with(People.login(SECRETARY)))))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(StatementCount.of(
                        () -> mvc.perform(get("/si-sa-ket/follow-up-rounds").with(People.login(SECRETARY)))))
                .hasSizeLessThanOrEqualTo(15);
    }

    private static String thai(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + (date.getYear() + 543);
    }
}
