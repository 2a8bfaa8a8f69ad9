package salaklang.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.Presides;
import salaklang.attendance.SeatAttendance;
import salaklang.committee.SeatId;
import salaklang.decision.BallotSecrecy;
import salaklang.decision.Choice;
import salaklang.decision.DecisionBook;
import salaklang.decision.NewOutcome;
import salaklang.decision.VotingService;
import salaklang.identity.Person;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

/** Somebody of a unit without a seat attends one meeting for a member: that meeting is open to them, and no other. */
@FeatureTest
class NamedSubstituteTest {

    private static final Person GUEST = People.localOfficer(PROVINCE);

    @Autowired
    InvitationService invitations;

    @Autowired
    ReplyService replies;

    @Autowired
    AttendanceService attendance;

    @Autowired
    VotingService voting;

    @Autowired
    DecisionBook decisions;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Test
    void whoIsNamedSeesThatMeetingAndItsRoomVotesThereAndSeesNothingElseOfTheCommittee() throws Exception {
        var scene = new Scene(beans);
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.planned(committee);
        var item = scene.item(meeting, "เรื่องที่ต้องลงมติ");
        run(SECRETARY, () -> invitations.send(meeting, "ศก 0017.2/ว 99"));
        var other = scene.invited(committee);
        var page = "/" + PROVINCE + "/meetings/" + meeting;
        mvc.perform(get(page).with(People.login(GUEST))).andExpect(status().isNotFound());

        var letter = new MockMultipartFile(
                "letter", "letter.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        run(
                SECRETARY,
                () -> replies.reply(
                        meeting,
                        seats.get(1).id(),
                        new ReplyForm(
                                ReplyKind.SUBSTITUTE,
                                null,
                                null,
                                "ผู้ช่วย",
                                "นักวิชาการ",
                                GUEST.userName(),
                                letter,
                                null)));
        mvc.perform(get(page).with(People.login(GUEST))).andExpect(status().isOk());
        mvc.perform(get("/" + PROVINCE + "/meetings/" + other).with(People.login(GUEST)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/" + PROVINCE + "/committees/" + committee).with(People.login(GUEST)))
                .andExpect(status().isNotFound());

        Map<SeatId, SeatAttendance> all = new HashMap<>();
        seats.forEach(seat -> all.put(seat.id(), SeatAttendance.present()));
        all.put(seats.get(1).id(), SeatAttendance.substitute("นักวิชาการ", "ผู้ช่วย"));
        run(
                SECRETARY,
                () -> attendance.record(
                        meeting,
                        new AttendanceSheet(
                                all, List.of(), Presides.by(seats.get(0).id()))));
        run(SECRETARY, () -> attendance.open(meeting));
        mvc.perform(get(page + "/room").with(People.login(GUEST))).andExpect(status().isOk());
        var ballot = as(
                SECRETARY,
                () -> voting.open(meeting, item, NewOutcome.of(OutcomeKind.APPROVE, "อนุมัติ"), BallotSecrecy.OPEN));
        run(GUEST, () -> voting.vote(meeting, ballot, Choice.FOR));
        assertThat(as(
                        SECRETARY,
                        () -> decisions
                                .of(meeting, item)
                                .votesOf(decisions.of(meeting, item).pending())))
                .singleElement()
                .extracting(vote -> vote.seat())
                .isEqualTo(seats.get(1).id());
    }
}
