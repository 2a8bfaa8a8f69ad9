package salaklang.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatOffice;
import salaklang.identity.Person;
import salaklang.meeting.MeetingService;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

@FeatureTest
class AttendancePagesTest {

    private static final Cookie ENGLISH = new Cookie("language", "en");
    private static final Person MEMBER = People.secondRepresentative(PROVINCE);

    @Autowired
    MockMvc mvc;

    @Autowired
    AttendanceService service;

    @Autowired
    CheckInService checkIn;

    @Autowired
    AttendanceBook book;

    @Autowired
    CommitteeService committees;

    @Autowired
    MeetingService meetings;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void aClickRecordsOneSeatAndAnswersWithItsRow() throws Exception {
        var committee = scene.committee();
        var seat = scene.seats(committee).get(1).id();
        var meeting = scene.invited(committee);
        var row = "/" + PROVINCE + "/meetings/" + meeting + "/attendance/seats/" + seat;
        ask(SECRETARY, post(row).header("HX-Request", "true").param("presence-" + seat, "PRESENT"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<fieldset")))
                .andExpect(content().string(containsString(row + "/leave")))
                .andExpect(content().string(not(containsString("<main"))));
        ask(SECRETARY, post(row).header("HX-Request", "true").param("presence-" + seat, "SUBSTITUTE"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("error-" + seat)));
        ask(SECRETARY, get(row)).andExpect(status().isOk()).andExpect(content().string(containsString("checked")));
        ask(SECRETARY, post(row + "/leave").header("HX-Request", "true"))
                .andExpect(content().string(containsString(row + "/return")));
        ask(SECRETARY, post(row + "/return")).andExpect(status().is3xxRedirection());
        ask(MEMBER, post(row + "/leave")).andExpect(status().isForbidden());
    }

    @Test
    void aListThatWouldOverwriteWhatAnotherSecretaryRecordedIsRefusedAndKeepsWhatWasTyped() throws Exception {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.invited(committee);
        var list = "/" + PROVINCE + "/meetings/" + meeting + "/attendance";
        var chair = seats.get(0).id();
        var expert = seats.get(2).id();
        ask(SECRETARY, post(list).param("presence-" + chair, "PRESENT").param("participants", "ปลัดจังหวัด"))
                .andExpect(status().is3xxRedirection());

        var late = ask(
                        SECRETARY,
                        post(list)
                                .param("presence-" + chair, "EXCUSED")
                                .param("substitute-" + chair, "ไปราชการ")
                                .param("presence-" + expert, "PRESENT")
                                .param("participants", "นายอำเภอ"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ไปราชการ")))
                .andExpect(content().string(containsString("นายอำเภอ")))
                .andExpect(content().string(containsString("error-" + chair)))
                .andExpect(content().string(not(containsString("error-" + expert))))
                .andReturn();
        var now = as(SECRETARY, () -> book.roll(meeting));
        assertThat(now.attendee(chair).orElseThrow().presence()).isEqualTo(Presence.PRESENT);
        assertThat(now.attendee(expert).orElseThrow().presence()).isNull();
        assertThat(now.participants()).extracting(ParticipantView::position).containsExactly("ปลัดจังหวัด");

        var html = late.getResponse().getContentAsString();
        ask(
                        SECRETARY,
                        post(list)
                                .param("presence-" + chair, "EXCUSED")
                                .param("substitute-" + chair, "ไปราชการ")
                                .param("version-" + chair, hidden(html, "version-" + chair))
                                .param("participants", "นายอำเภอ")
                                .param("version-participants", hidden(html, "version-participants")))
                .andExpect(status().is3xxRedirection());
        assertThat(as(SECRETARY, () -> book.roll(meeting))
                        .attendee(chair)
                        .orElseThrow()
                        .presence())
                .isEqualTo(Presence.EXCUSED);
    }

    private static String hidden(String html, String name) {
        return html.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void aMemberChecksInAndOutByTheCodeOnTheWall() throws Exception {
        var committee = scene.committee();
        var seat = scene.seats(committee).get(1).id();
        var meeting = scene.invited(committee);
        var base = "/" + PROVINCE + "/meetings/" + meeting;
        ask(SECRETARY, get(base + "/attendance/code")).andExpect(content().string(containsString("code.svg")));
        ask(SECRETARY, get(base + "/attendance/code.svg"))
                .andExpect(header().string("Content-Type", "image/svg+xml"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("<svg")));
        ask(MEMBER, get(base + "/attendance/code.svg")).andExpect(status().isForbidden());

        var address = as(SECRETARY, () -> checkIn.address(meeting)).replaceFirst("https?://[^/]*", "");
        var page = ask(MEMBER, get(address)).andExpect(status().isOk()).andReturn();
        var html = page.getResponse().getContentAsString();
        assertThat(html).contains(base + "/check-in/" + seat).contains("ผู้แทนประชาสัมพันธ์จังหวัด");
        var pass = html.replaceAll("(?s).*name=\"pass\" value=\"([^\"]+)\".*", "$1");
        ask(MEMBER, post(base + "/check-in/" + seat).param("pass", "1.aaaaaaaaaaaaaaaaaaaa"))
                .andExpect(status().isUnprocessableEntity());
        ask(MEMBER, post(base + "/check-in/" + seat).param("pass", pass)).andExpect(status().isOk());
        var there = as(SECRETARY, () -> book.roll(meeting)).attendee(seat).orElseThrow();
        assertThat(there.isPresent()).isTrue();
        assertThat(there.account()).isEqualTo(MEMBER.userName());
        assertThat(there.method()).isEqualTo(CheckIn.QR);
        ask(MEMBER, post(base + "/check-in/" + seat + "/leave").param("pass", pass))
                .andExpect(status().isOk());
        assertThat(as(SECRETARY, () -> book.presentNow(meeting))).isEmpty();

        ask(
                        MEMBER,
                        post(base + "/check-in/" + scene.seats(committee).get(0).id())
                                .param("pass", pass))
                .andExpect(status().isNotFound());
        ask(MEMBER, get(base + "/check-in").param("code", "1.aaaaaaaaaaaaaaaaaaaa"))
                .andExpect(content().string(not(containsString("name=\"pass\""))));
        ask(People.localOfficer(PROVINCE), get(address)).andExpect(status().isNotFound());
    }

    @Test
    void aUnitsPersonStandsInForAnOfficeAndNeverForAnExpert() throws Exception {
        var committee = scene.committee();
        var expert = as(
                SECRETARY,
                () -> committees.addSeat(
                        committee, "ผู้ทรงคุณวุฒิด้านสื่อ", SeatOffice.MEMBER, SeatBasis.EXPERT, "agencies/pr"));
        var office = as(
                SECRETARY,
                () -> committees.addSeat(
                        committee, "ประชาสัมพันธ์จังหวัด", SeatOffice.MEMBER, SeatBasis.EX_OFFICIO, "agencies/pr"));
        var meeting = scene.invited(committee);
        var base = "/" + PROVINCE + "/meetings/" + meeting;
        var address = as(SECRETARY, () -> checkIn.address(meeting)).replaceFirst("https?://[^/]*", "");
        var html = ask(MEMBER, get(address)).andReturn().getResponse().getContentAsString();
        assertThat(html)
                .contains("ที่นั่ง ผู้ทรงคุณวุฒิด้านสื่อ มีผู้มาประชุมแทนไม่ได้")
                .contains(base + "/check-in/" + office)
                .doesNotContain(base + "/check-in/" + expert)
                .doesNotContain("name=\"substitute\"");
        var pass = html.replaceAll("(?s).*name=\"pass\" value=\"([^\"]+)\".*", "$1");
        ask(MEMBER, post(base + "/check-in/" + expert).param("pass", pass).param("substitute", "false"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("มีผู้มาประชุมแทนไม่ได้")));
        ask(MEMBER, post(base + "/check-in/" + office).param("pass", pass).param("substitute", "false"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ต้องมีหนังสือมอบหมาย")));
        assertThat(as(SECRETARY, () -> book.presentNow(meeting))).isEmpty();
    }

    @Test
    void aMeetingWithoutAQuorumIsGivenUpByItsPageAndTheNextOnePlanned() throws Exception {
        var committee = scene.committee();
        var meeting = scene.planned(committee);
        scene.item(meeting, "เรื่องที่ยกไป");
        var base = "/" + PROVINCE + "/meetings/" + meeting;
        run(SECRETARY, () -> meetings.invite(meeting));
        ask(
                        SECRETARY,
                        post(base + "/attendance")
                                .param(
                                        "presence-"
                                                + scene.seats(committee).get(0).id(),
                                        "PRESENT"))
                .andExpect(status().is3xxRedirection());
        ask(SECRETARY, get(base + "/adjourn")).andExpect(status().isOk());
        ask(SECRETARY, get(base + "/adjourn").cookie(ENGLISH))
                .andExpect(content().string(containsString("full quorum")));
        ask(SECRETARY, post(base + "/adjourn").param("followUp", "true").param("place", "ห้อง ก"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("date-error")))
                .andExpect(content().string(containsString("ห้อง ก")));
        var day = scene.today().plusDays(21);
        ask(
                        SECRETARY,
                        post(base + "/adjourn")
                                .param("followUp", "true")
                                .param(
                                        "date",
                                        day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543))
                                .param("time", "09.00")
                                .param("place", "ห้อง ก"))
                .andExpect(header().string("Location", base));
        ask(SECRETARY, get(base)).andExpect(status().isOk());
    }

    @Test
    void theApiRecordsSeatsAndWhoPresides() throws Exception {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.invited(committee);
        var base = "/api/v1/" + PROVINCE + "/meetings/" + meeting;
        json(put(base + "/attendance/seats/" + seats.get(1).id()), "{\"presence\": \"PRESENT\"}")
                .andExpect(jsonPath("$.quorum.present").value(1))
                .andExpect(jsonPath("$.next.ground").value("ELECTED"));
        json(put(base + "/attendance/seats/" + seats.get(1).id()), "{}").andExpect(status().isUnprocessableEntity());
        json(put(base + "/attendance/delegation"), """
                        {"position": "รองผู้ว่าราชการจังหวัด", "orderNumber": "12/2569", "orderDate": "2026-07-01"}""")
                .andExpect(jsonPath("$.next.ground").value("DELEGATED"));
        json(put(base + "/attendance/presiding"), "{}")
                .andExpect(jsonPath("$.presiding.position").value("รองผู้ว่าราชการจังหวัด"));
        json(post(base + "/attendance/seats/" + seats.get(1).id() + "/leave"), "")
                .andExpect(jsonPath("$.quorum.present").value(0));
        json(post(base + "/attendance/seats/" + seats.get(1).id() + "/return"), "")
                .andExpect(jsonPath("$.seats[1].stays.length()").value(2));
    }

    @Test
    void twoHundredSeatsCostNoMoreStatementsThanFew() throws Exception {
        var committee = scene.committee();
        run(SECRETARY, () -> {
            for (int i = 0; i < 196; i++) {
                committees.addSeat(committee, "กรรมการคนที่ " + i, SeatOffice.MEMBER, SeatBasis.EX_OFFICIO, null);
            }
        });
        var meeting = scene.invited(committee);
        scene.attend(meeting, committee);
        run(SECRETARY, () -> service.open(meeting));
        var base = "/" + PROVINCE + "/meetings/" + meeting;
        var paths = new ArrayList<String>();
        for (var path : new String[] {
            "/attendance",
            "/attendance/side",
            "/attendance/code",
            "/attendance/presiding",
            "/attendance/presiding/delegation",
            "/adjourn",
            "/check-in"
        }) {
            paths.add(base + path);
        }
        for (var path : paths) {
            assertThat(StatementCount.of(() -> ask(SECRETARY, get(path)).andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(15);
            ask(SECRETARY, get(path).cookie(ENGLISH)).andExpect(content().string(not(containsString("??"))));
        }
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }

    private ResultActions json(MockHttpServletRequestBuilder request, String body) throws Exception {
        return ask(SECRETARY, request.contentType(APPLICATION_JSON).content(body));
    }
}
