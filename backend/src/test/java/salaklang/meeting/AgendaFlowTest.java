package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.multipart.MultipartFile;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.web.WrongState;

@FeatureTest
class AgendaFlowTest {

    private static final Person MEMBER = People.of(PROVINCE, "agency-representative-2");
    private static final Person STRANGER = People.of(PROVINCE, "agency-representative");

    @Autowired
    MockMvc mvc;

    @Autowired
    AgendaService agenda;

    @Autowired
    AgendaHistory history;

    @Autowired
    MeetingFiles files;

    @Autowired
    MeetingRecord record;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void theWholeOrderIsSavedAtOnce() throws Exception {
        var meeting = scene.planned(scene.committee());
        IntStream.range(0, 5).forEach(i -> scene.item(meeting, "เรื่องที่ " + i));
        var ids = new ArrayList<>(lines(meeting).stream().map(AgendaLine::id).toList());
        Collections.reverse(ids.subList(ids.size() - 6, ids.size() - 1));
        var request = post(page(meeting) + "/order")
                .param("version", Integer.toString(file(meeting).agendaVersion()));
        ids.forEach(id -> request.param("line", id.toString()));

        ask(SECRETARY, request).andExpect(status().is3xxRedirection());
        assertThat(lines(meeting)).extracting(AgendaLine::id).isEqualTo(ids);
        ask(SECRETARY, request)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("มีผู้อื่นแก้ระเบียบวาระนี้")));
    }

    @Test
    void whoSavesSecondIsToldAndKeepsWhatWasTyped() throws Exception {
        var meeting = scene.planned(scene.committee());
        var item = scene.item(meeting, "เรื่องเดิม");
        int seen = line(meeting, item).version();
        run(SECRETARY, () -> agenda.change(meeting, item, entry("ของคนแรก"), seen, List.of()));

        ask(SECRETARY, change(meeting, item, "ของคนที่สอง", seen))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("มีผู้อื่นแก้เรื่องนี้แล้ว")))
                .andExpect(content().string(containsString("ของคนแรก")))
                .andExpect(content().string(containsString(">ของคนที่สอง</textarea>")));
        assertThat(line(meeting, item).title()).isEqualTo("ของคนแรก");

        int now = line(meeting, item).version();
        ask(SECRETARY, change(meeting, item, "ของคนที่สอง", now)).andExpect(status().is3xxRedirection());
        assertThat(line(meeting, item).title()).isEqualTo("ของคนที่สอง");
    }

    @Test
    void anOpenPageLearnsWhoHasChangedTheAgenda() throws Exception {
        var meeting = scene.planned(scene.committee());
        int seen = file(meeting).agendaVersion();
        var changes = page(meeting) + "/changes";
        ask(SECRETARY, get(changes).param("version", Integer.toString(seen)))
                .andExpect(content().string(containsString("data-live-on")));
        scene.item(meeting, "เรื่องใหม่");
        ask(SECRETARY, get(changes).param("version", Integer.toString(seen)))
                .andExpect(content().string(containsString(SECRETARY.displayName())))
                .andExpect(content().string(containsString("โหลดหน้านี้ใหม่")));
        ask(STRANGER, get(changes).param("version", "1")).andExpect(status().isNotFound());
    }

    @Test
    void theAgendaThatWasSentIsKeptAndEachLaterChangeMakesAVersion() throws Exception {
        var committee = scene.committee();
        var meeting = scene.planned(committee);
        var sent = scene.item(meeting, "เรื่องที่ส่งแล้ว");
        assertThat(as(SECRETARY, () -> history.of(meeting))).isEmpty();
        run(SECRETARY, () -> scene.invite(meeting));
        var late = scene.item(meeting, "เรื่องด่วน");
        run(SECRETARY, () -> agenda.addPapers(meeting, sent, List.of(paper("แผน.pdf"))));

        var versions = as(SECRETARY, () -> history.of(meeting));
        assertThat(versions).extracting(AgendaEdition::number).containsExactly(3, 2, 1);
        assertThat(versions.get(1).differences())
                .containsExactly(new AgendaDifference(
                        AgendaDifference.Kind.ADDED, line(meeting, late).number(), "เรื่องด่วน", null));
        assertThat(versions.get(0).differences())
                .extracting(AgendaDifference::kind)
                .containsExactly(AgendaDifference.Kind.CHANGED);
        assertThat(versions.get(2).lines()).extracting(AgendaVersionLine::title).doesNotContain("เรื่องด่วน");
        ask(MEMBER, get(page(meeting) + "/versions"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ฉบับที่ 3")));
        assertThatThrownBy(
                        () -> run(SECRETARY, () -> agenda.change(meeting, sent, entry("แก้เงียบ ๆ"), null, List.of())))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void papersAreReadByThoseWhoSeeTheMeetingAndByNobodyElse() throws Exception {
        var meeting = scene.planned(scene.committee());
        ask(
                        SECRETARY,
                        multipart(page(meeting))
                                .file(new MockMultipartFile("files", "แผนงาน.pdf", "application/pdf", pdf()))
                                .param("heading", "4")
                                .param("title", "แผนงาน")
                                .param("presenterName", "ผู้อำนวยการ ทสจ.")
                                .param("minutes", "20"))
                .andExpect(status().is3xxRedirection());
        var line = lines(meeting).stream()
                .filter(one -> one.title().equals("แผนงาน"))
                .findFirst()
                .orElseThrow();
        var paper = page(meeting) + "/papers/" + line.papers().get(0).id();
        ask(MEMBER, get("/" + PROVINCE + "/meetings/" + meeting))
                .andExpect(content().string(containsString("แผนงาน.pdf")))
                .andExpect(content().string(containsString("09.00 น. · 20 นาที")));
        ask(MEMBER, get(paper)).andExpect(status().isOk());
        ask(STRANGER, get(paper)).andExpect(status().isNotFound());
        var other = scene.planned(scene.committee());
        ask(MEMBER, get(page(other) + "/papers/" + line.papers().get(0).id())).andExpect(status().isNotFound());

        ask(
                        SECRETARY,
                        post(page(meeting) + "/" + line.id() + "/papers/"
                                + line.papers().get(0).id() + "/remove"))
                .andExpect(status().is3xxRedirection());
        ask(MEMBER, get(paper)).andExpect(status().isNotFound());
    }

    @Test
    void anAgendaOfSixtyItemsCostsNoMoreStatementsThanAShortOne() throws Exception {
        var meeting = scene.planned(scene.committee());
        for (int i = 0; i < 60; i++) {
            var title = "เรื่องที่ " + i;
            run(SECRETARY, () -> agenda.add(meeting, entry(title), List.of(paper(title + ".pdf"))));
        }
        for (var path : List.of("", "/agenda", "/agenda/versions")) {
            assertThat(StatementCount.of(() -> ask(SECRETARY, get("/" + PROVINCE + "/meetings/" + meeting + path))
                            .andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(15);
        }
        assertThat(as(SECRETARY, () -> record.agenda(meeting)))
                .hasSize(66)
                .allSatisfy(view -> assertThat(view.papers()).hasSize(view.kind() == AgendaItemKind.MATTER ? 1 : 0));
    }

    private static AgendaEntry entry(String title) {
        return new AgendaEntry(4, title, null);
    }

    private static MultipartFile paper(String name) {
        return new MockMultipartFile("files", name, "application/pdf", pdf());
    }

    private static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private MeetingFile file(MeetingId meeting) {
        return as(SECRETARY, () -> files.file(meeting));
    }

    private List<AgendaLine> lines(MeetingId meeting) {
        return file(meeting).agenda();
    }

    private AgendaLine line(MeetingId meeting, AgendaItemId item) {
        return lines(meeting).stream()
                .filter(line -> line.id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static String page(MeetingId meeting) {
        return "/" + PROVINCE + "/meetings/" + meeting + "/agenda";
    }

    private static MockHttpServletRequestBuilder change(MeetingId meeting, AgendaItemId item, String title, int seen) {
        return post(page(meeting) + "/" + item)
                .param("heading", "4")
                .param("title", title)
                .param("version", Integer.toString(seen));
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
