package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.run;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.attendance.AttendanceService;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

@FeatureTest
class MeetingPagesTest {

    private static final String BASE = "/" + PROVINCE + "/meetings";
    private static final Cookie ENGLISH = new Cookie("language", "en");

    @Autowired
    MockMvc mvc;

    @Autowired
    MeetingService service;

    @Autowired
    AttendanceService attendance;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void theListShowsWhatIsMissing() throws Exception {
        var committee = scene.committee();
        scene.planned(committee);
        ask(SECRETARY, get(BASE).param("committee", committee.toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ยังไม่มีเรื่องในวาระ")))
                .andExpect(content().string(containsString("ยังไม่ส่งหนังสือเชิญ")));
        ask(SECRETARY, get(BASE).cookie(ENGLISH)).andExpect(content().string(containsString("No matter on the")));
    }

    @Test
    void aMeetingIsPlannedWithADateInEitherEra() throws Exception {
        var committee = scene.committee();
        var day = scene.today().plusDays(20);
        var typed = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
        var there = ask(
                        SECRETARY,
                        post(BASE + "/new")
                                .param("committee", committee.toString())
                                .param("date", typed)
                                .param("time", "๑๓.๓๐ น.")
                                .param("place", "ห้องประชุมสามัคคี ชั้น 2"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        ask(SECRETARY, get(there))
                .andExpect(content().string(containsString("13.30 น.")))
                .andExpect(content().string(containsString("ห้องประชุมสามัคคี ชั้น 2")))
                .andExpect(content().string(containsString("ไม่มีเรื่องสืบเนื่อง")));
    }

    @Test
    void aWrongPlanIsRefusedBesideItsFieldsAndKeepsWhatWasTyped() throws Exception {
        var committee = scene.committee().toString();
        ask(
                        SECRETARY,
                        post(BASE + "/new")
                                .param("committee", committee)
                                .param("date", "วันพุธหน้า")
                                .param("time", "09.00")
                                .param("place", "ห้อง ก"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("date-error")))
                .andExpect(content().string(containsString("วันพุธหน้า")))
                .andExpect(content().string(containsString("ห้อง ก")));
        ask(
                        SECRETARY,
                        post(BASE + "/new")
                                .param("committee", committee)
                                .param("date", "1/2/2560")
                                .param("time", "09.00")
                                .param("place", "ห้อง ก"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("วันเวลาประชุมผ่านไปแล้ว")));
    }

    @Test
    void theWholeMeetingIsRunByItsPages() throws Exception {
        var committee = scene.committee();
        var page = BASE + "/" + scene.planned(committee);

        ask(SECRETARY, post(page + "/agenda").param("heading", "4").param("title", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("title-error")));
        ask(
                        SECRETARY,
                        post(page + "/agenda")
                                .param("heading", "4")
                                .param("title", "ส่งเสริมการเข้าร่วม")
                                .param("presenter", "agencies/nre"))
                .andExpect(status().is3xxRedirection());
        ask(SECRETARY, get(page + "/agenda")).andExpect(content().string(containsString("4.1  ส่งเสริมการเข้าร่วม")));
        ask(SECRETARY, get(page + "/invitation"))
                .andExpect(content().string(containsString("ส่งวันนี้ = 9 วันเต็ม กฎ 3 วัน")));
        ask(SECRETARY, post(page + "/invitation").param("number", "ศก 0014/ว 1"))
                .andExpect(status().is3xxRedirection());
        ask(SECRETARY, post(page + "/invitation").param("number", "ศก 0014/ว 1"))
                .andExpect(status().isConflict());

        var seats = scene.seats(committee);
        ask(SECRETARY, get(page + "/attendance")).andExpect(content().string(containsString("ผู้ทรงคุณวุฒิ")));
        ask(
                        SECRETARY,
                        post(page + "/attendance")
                                .param("presence-" + seats.get(0).id(), "SUBSTITUTE"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content().string(containsString("error-" + seats.get(0).id())));
        ask(
                        SECRETARY,
                        post(page + "/attendance")
                                .param("presence-" + seats.get(1).id(), "PRESENT"))
                .andExpect(status().is3xxRedirection());
        ask(SECRETARY, post(page + "/open"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ไม่ครบองค์ประชุม มา 1 จาก 4")));
        ask(
                        SECRETARY,
                        post(page + "/attendance")
                                .param("rest", "true")
                                .param("presence-" + seats.get(0).id(), "EXCUSED")
                                .param("substitute-" + seats.get(0).id(), "ติดราชการ"))
                .andExpect(status().is3xxRedirection());
        ask(
                        SECRETARY,
                        post(page + "/attendance/presiding/delegation")
                                .param("position", "รองผู้ว่าราชการจังหวัด")
                                .param("orderNumber", "12/2569")
                                .param("orderDate", "1/7/2569"))
                .andExpect(status().is3xxRedirection());
        ask(SECRETARY, post(page + "/attendance/presiding").param("seat", "")).andExpect(status().is3xxRedirection());
        ask(SECRETARY, post(page + "/open")).andExpect(header().string("Location", page + "/room"));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("เปิดให้บุคคลภายนอกมีส่วนร่วม")));

        ask(SECRETARY, post(page + "/close"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ระเบียบวาระที่ 4.1")));
        var room = ask(SECRETARY, get(page + "/room"))
                .andExpect(content().string(containsString("ส่งเสริมการเข้าร่วม")))
                .andExpect(content().string(containsString("รองผู้ว่าราชการจังหวัด")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var item = room.replaceAll("(?s).*action=\"[^\"]*/room/([0-9a-f-]{36})/note\".*", "$1");
        var act = page + "/room/" + item;
        ask(SECRETARY, post(act + "/note").param("version", "0").param("note", "อภิปรายกัน"))
                .andExpect(header().string("Location", page + "/room?item=" + item));
        ask(SECRETARY, post(act + "/decide").param("kind", "RECOMMENDATION").param("text", " "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("โปรดเขียนข้อความมติ")))
                .andExpect(content().string(containsString("อภิปรายกัน")));
        ask(SECRETARY, post(act + "/decide").param("kind", "RECOMMENDATION").param("text", "กำหนดเป้าหมายรายปี"))
                .andExpect(header().string("Location", page + "/room?item=" + item));
        ask(SECRETARY, get(page + "/room").param("item", item))
                .andExpect(content().string(containsString("กำหนดเป้าหมายรายปี")))
                .andExpect(content().string(containsString("มอบหมาย")));
        ask(SECRETARY, post(page + "/close")).andExpect(header().string("Location", page));
        var minutes = page.replace("/meetings/", "/minutes/");
        ask(SECRETARY, post(minutes.replace("/minutes/", "/minutes/meeting/")))
                .andExpect(header().string("Location", minutes + "/edit"));
        ask(SECRETARY, post(minutes + "/adopt").param("how", "SAME_MEETING")).andExpect(status().is3xxRedirection());
        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString("กำหนดเป้าหมายรายปี")))
                .andExpect(content().string(containsString("รับรองรายงานการประชุมแล้ว")));
        ask(SECRETARY, get(page).cookie(ENGLISH)).andExpect(content().string(containsString("Minutes adopted")));
    }

    @Test
    void postponingAndCancellingAskForTheirReason() throws Exception {
        var page = BASE + "/" + scene.planned(scene.committee());
        ask(SECRETARY, get(page + "/postpone")).andExpect(status().isOk());
        ask(
                        SECRETARY,
                        post(page + "/postpone")
                                .param("date", "")
                                .param("time", "")
                                .param("reason", "ห้องไม่ว่าง"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("date-error")))
                .andExpect(content().string(containsString("ห้องไม่ว่าง")));
        ask(SECRETARY, get(page + "/cancel")).andExpect(status().isOk());
        ask(SECRETARY, post(page + "/cancel").param("reason", " "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-error")));
        ask(SECRETARY, post(page + "/cancel").param("reason", "ไม่มีเรื่อง")).andExpect(status().is3xxRedirection());
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ยกเลิกการประชุมแล้ว")));
    }

    @Test
    void aMemberReadsWithoutButtonsAndOthersFindNothing() throws Exception {
        var page = BASE + "/" + scene.invited(scene.committee());
        ask(People.secondRepresentative(PROVINCE), get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(page + "/open"))));
        ask(People.secondRepresentative(PROVINCE), post(page + "/open")).andExpect(status().isForbidden());
        ask(People.secondRepresentative(PROVINCE), get(page + "/attendance")).andExpect(status().isForbidden());
        ask(People.governor(PROVINCE), get(page)).andExpect(status().isOk());
        ask(People.localOfficer(PROVINCE), get(page)).andExpect(status().isNotFound());
        ask(People.secretary("phrae"), get(page)).andExpect(status().isNotFound());
        ask(SECRETARY, get(BASE + "/no-id")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void aPageCostsAtMostFifteenStatementsHoweverLongTheAgenda(int items) throws Exception {
        var committee = scene.committee();
        for (int i = 1; i < items; i++) {
            scene.planned(committee);
        }
        var meeting = scene.planned(committee);
        for (int i = 0; i < items; i++) {
            scene.item(meeting, "เรื่องที่ " + (i + 1));
        }
        run(SECRETARY, () -> service.invite(meeting));
        scene.attend(meeting, committee);
        run(SECRETARY, () -> attendance.open(meeting));
        var page = BASE + "/" + meeting;
        for (var path : new String[] {
            BASE, BASE + "?committee=" + committee, page, page + "/room", page + "/agenda", page + "/attendance"
        }) {
            assertThat(StatementCount.of(() -> ask(SECRETARY, get(path)).andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
