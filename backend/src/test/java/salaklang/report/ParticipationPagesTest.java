package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import salaklang.assignment.Casework;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.web.NotFound;

/** Who prepares it, on which pages, and what they say of what was typed. */
class ParticipationPagesTest extends ParticipationScene {

    @Test
    void badInputStaysInItsForm() throws Exception {
        for (var bad : List.of(
                new String[] {"title", ""},
                new String[] {"heldOn", "พรุ่งนี้"},
                new String[] {"heldOn", ""},
                new String[] {"endsAt", "08.00"},
                new String[] {"groups[0].people", "0"},
                new String[] {"groups[0].people", "หลาย"},
                new String[] {"groups[0].people", ""},
                new String[] {"title", "ก".repeat(501)})) {
            var form = new LinkedHashMap<String, String>();
            form.put("unit", NRE.value());
            form.put("title", "เวทีประชาคม");
            form.put("heldOn", "2026-11-01");
            form.put("startsAt", "09.00");
            form.put("endsAt", "10.00");
            form.put("groups[0].name", "ผู้แทนชุมชน");
            form.put("groups[0].people", "3");
            form.put(bad[0], bad[1]);
            var ask = multipart("/{p}/reports/activities/new", PROVINCE);
            form.forEach(ask::param);
            mvc.perform(ask.with(People.login(Casework.SECRETARY)).with(csrf()))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("ผู้แทนชุมชน")));
        }
        mvc.perform(multipart("/{p}/reports/activities/new", PROVINCE)
                        .file(new MockMultipartFile("files", "a.pdf", "application/pdf", "%PDF-1.4 x".getBytes()))
                        .param("unit", NRE.value())
                        .param("title", "เวที")
                        .param("heldOn", "2026-11-01")
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aStaleFormIsToldSoAndKeepsWhatWasTyped() throws Exception {
        var activity = complete();
        var stale = secretary(() -> activities.read(activity)).activity().version();
        write(activity, groups(), true, List.of());

        mvc.perform(multipart("/{p}/reports/activities/{id}", PROVINCE, activity)
                        .param("version", stale.toString())
                        .param("issues", "สิ่งที่พิมพ์ไว้")
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("สิ่งที่พิมพ์ไว้")))
                .andExpect(content().string(containsString("มีผู้อื่นแก้ไขไปก่อนแล้ว")));
    }

    @Test
    void onlyTheSecretariesOfTheUnitPrepareIt() throws Exception {
        var activity = complete();
        var report = draft();
        assertThatThrownBy(() -> cases.run(Casework.DLA, () -> activities.open(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.run(Casework.DLA, () -> reports.read(report)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.run(Casework.DLA, () -> activities.read(activity)))
                .isInstanceOf(NotFound.class);
        assertThat(cases.as(Casework.GOVERNOR, () -> reports.read(report)).mayPrepare())
                .isFalse();
        assertThatThrownBy(() -> cases.run(Casework.GOVERNOR, () -> reports.publish(report, 0)))
                .isInstanceOf(AccessDeniedException.class);
        mvc.perform(get("/{p}/reports/participation/{id}", PROVINCE, report).with(People.login(Casework.GOVERNOR)))
                .andExpect(status().isOk());
        publicPage(report).andExpect(status().isNotFound());
        mvc.perform(get("/phrae/public/participation/" + report)).andExpect(status().isNotFound());
    }

    @Test
    void thePagesCostFewStatements() throws Exception {
        complete();
        var report = draft();
        for (var path : List.of("/reports", "/reports/participation/" + report, "/meetings/" + meeting)) {
            var page = get("/" + PROVINCE + path).with(People.login(Casework.SECRETARY));
            // The names of units are kept in memory once a page has read them.
            mvc.perform(page);
            assertThat(StatementCount.of(() -> mvc.perform(page).andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(path.startsWith("/meetings") ? 20 : 15);
        }
    }

    @Test
    void theMeetingsPageOffersTheMarkAndThenSaysIt() throws Exception {
        var page = get("/{p}/meetings/{id}", PROVINCE, meeting).with(People.login(Casework.SECRETARY));
        mvc.perform(page).andExpect(content().string(containsString("เปิดให้บุคคลภายนอกมีส่วนร่วม")));
        mvc.perform(post("/{p}/reports/activities", PROVINCE)
                        .param("meeting", meeting.toString())
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(page).andExpect(content().string(containsString("กรอกข้อมูลการมีส่วนร่วม")));
    }
}
