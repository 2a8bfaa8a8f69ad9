package salaklang.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.SeatId;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.FollowUpPlan;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.Live;
import salaklang.web.WrongState;

/** Who came, who left, and whether a meeting can be opened. Each verb holds the meeting until it is through. */
@Service
@Transactional
public class AttendanceService {

    private static final int LONGEST_POSITION = 200;

    private final Comings comings;
    private final Participants participants;
    private final QuorumChanges changes;
    private final Chairing chairing;
    private final AttendanceBook book;
    private final AttendancePage.Reader pages;
    private final AttendanceAccess access;
    private final MeetingService steps;
    private final MeetingRecord meetings;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    AttendanceService(
            Comings comings,
            Participants participants,
            QuorumChanges changes,
            Chairing chairing,
            AttendanceBook book,
            AttendancePage.Reader pages,
            AttendanceAccess access,
            MeetingService steps,
            MeetingRecord meetings,
            CurrentUser user,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.comings = comings;
        this.participants = participants;
        this.changes = changes;
        this.chairing = chairing;
        this.book = book;
        this.pages = pages;
        this.access = access;
        this.steps = steps;
        this.meetings = meetings;
        this.user = user;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** Records the list; seats that it does not name keep what they have. */
    public void record(MeetingId id, AttendanceSheet sheet) {
        record(hold(id), sheet);
    }

    /**
     * Records the list as a form has it.
     *
     * @throws ListChanged where it would overwrite what was recorded since the form was shown
     */
    void record(MeetingId id, AttendanceForm form) {
        var meeting = hold(id);
        record(meeting, form.sheet(pages.rows(id)));
    }

    private void record(MeetingView meeting, AttendanceSheet sheet) {
        comings.fill(meeting, sheet.seats(), CheckIn.LIST, now());
        if (sheet.participants() != null) {
            replaceParticipants(meeting, sheet.participants());
        }
        changed(meeting, null);
        if (sheet.presides() != null) {
            preside(meeting, sheet.presides());
        }
    }

    /**
     * Records one seat.
     *
     * @param at when who came did; null for now
     */
    public void recordSeat(MeetingId id, SeatId seat, SeatAttendance how, Instant at) {
        var meeting = hold(id);
        comings.fill(meeting, Map.of(seat, how), CheckIn.SECRETARY, comings.moment(at));
        changed(meeting, seat);
    }

    /**
     * Who attends for a seat leaves, early or for a while; whoever presides does so no more.
     *
     * @param at null for now
     */
    public void leave(MeetingId id, SeatId seat, Instant at) {
        leave(hold(id), seat, comings.moment(at));
    }

    /**
     * Who had left comes back.
     *
     * @param at null for now
     */
    public void comeBack(MeetingId id, SeatId seat, Instant at) {
        var meeting = hold(id);
        if (!comings.comeBack(meeting, comings.line(meeting, seat), CheckIn.SECRETARY, comings.moment(at))) {
            throw new InvalidInput("seat-" + seat, "attendance.error.not-away");
        }
        changed(meeting, seat);
    }

    /** Somebody comes by themselves to a seat for which they speak. */
    void checkIn(MeetingId id, SeatId seat, SeatAttendance how, CheckIn method, Person by) {
        var meeting = open(meetings.hold(id), MeetingState.INVITED, MeetingState.IN_SESSION);
        var line = comings.lines(meeting).get(seat);
        if (line != null
                && line.isHere()
                && line.account() != null
                && !line.account().equals(by.userName())) {
            throw new InvalidInput("seat-" + seat, "attendance.error.taken");
        }
        boolean back =
                line != null && by.userName().equals(line.account()) && comings.comeBack(meeting, line, method, now());
        if (!back) {
            comings.fill(meeting, Map.of(seat, how.by(by.userName())), method, now());
        }
        changed(meeting, seat);
    }

    /** Somebody who checked in by themselves leaves. */
    void leaveOneself(MeetingId id, SeatId seat, String account) {
        var meeting = open(meetings.hold(id), MeetingState.INVITED, MeetingState.IN_SESSION);
        if (!account.equals(comings.line(meeting, seat).account())) {
            throw new InvalidInput("seat-" + seat, "attendance.error.not-here");
        }
        leave(meeting, seat, now());
    }

    /** Records who presides from now on; whoever did before has done so until now. */
    public void preside(MeetingId id, Presides choice) {
        preside(hold(id), choice);
    }

    /** Records whom the chair has asked to preside, and by which order. */
    public void delegate(MeetingId id, DelegationView to) {
        var meeting = hold(id);
        var delegation = chairing.delegate(meeting, to);
        events.publishEvent(new PresidingDelegated(
                id, meeting.committee(), by(), now(), delegation.position() + " " + delegation.orderNumber()));
        tell(meeting, book.roll(meeting).quorum(), null);
    }

    /** Opens the meeting where a quorum is here now. */
    public void open(MeetingId id) {
        var meeting = hold(id, MeetingState.INVITED);
        steps.open(id);
        var quorum = book.roll(meeting).quorum();
        changes.save(new QuorumChange(id, quorum, now()));
        tell(meeting, quorum, null);
    }

    /**
     * Gives the meeting up for lack of quorum, before it is opened or in session (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.79).
     *
     * @param followUp the meeting that takes up what is left open; null for none yet
     */
    public void adjourn(MeetingId id, FollowUpPlan followUp) {
        var meeting = meetings.require(id);
        access.requireRuns(by(), meeting.committee());
        var quorum = book.roll(meeting).quorum();
        steps.adjourn(id, quorum.present() + "/" + quorum.members(), followUp);
        tell(meeting, quorum, null);
    }

    private void leave(MeetingView meeting, SeatId seat, Instant at) {
        if (!comings.line(meeting, seat).leave(at)) {
            throw new InvalidInput("seat-" + seat, "attendance.error.not-here");
        }
        changed(meeting, seat);
    }

    private void preside(MeetingView meeting, Presides choice) {
        chairing.preside(meeting, choice, now()).ifPresent(chosen -> {
            events.publishEvent(
                    new PresidingRecorded(meeting.id(), meeting.committee(), by(), now(), chosen.position()));
            tell(meeting, book.roll(meeting).quorum(), null);
        });
    }

    private void replaceParticipants(MeetingView meeting, List<String> positions) {
        participants.deleteByMeetingId(meeting.id());
        var lines = positions.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int ordinal = 0; ordinal < lines.size(); ordinal++) {
            if (lines.get(ordinal).length() > LONGEST_POSITION) {
                throw new InvalidInput("participants", "attendance.error.too-long", LONGEST_POSITION);
            }
            participants.save(new Participant(meeting.id(), ordinal, lines.get(ordinal)));
        }
    }

    /** After every arrival and departure: the quorum anew, who still presides, and the word to all who watch. */
    private void changed(MeetingView meeting, SeatId seat) {
        var roll = book.roll(meeting);
        chairing.endWhereGone(meeting, roll, now());
        var quorum = roll.quorum();
        var note = quorum.present() + "/" + quorum.members();
        events.publishEvent(new AttendanceRecorded(meeting.id(), meeting.committee(), by(), now(), note));
        if (meeting.state() == MeetingState.IN_SESSION) {
            keepQuorum(meeting, roll, note);
        }
        tell(meeting, quorum, seat);
    }

    private void keepQuorum(MeetingView meeting, RollView roll, String note) {
        var before = roll.changes();
        boolean reached = roll.quorum().isReached();
        if (!before.isEmpty() && before.get(before.size() - 1).reached() == reached) {
            return;
        }
        changes.save(new QuorumChange(meeting.id(), roll.quorum(), now()));
        events.publishEvent(
                reached
                        ? new QuorumRegained(meeting.id(), meeting.committee(), by(), now(), note)
                        : new QuorumLost(meeting.id(), meeting.committee(), by(), now(), note));
    }

    private void tell(MeetingView meeting, Quorum quorum, SeatId seat) {
        var values = new HashMap<String, String>();
        values.put("present", Integer.toString(quorum.present()));
        values.put("members", Integer.toString(quorum.members()));
        values.put("needed", Integer.toString(quorum.needed()));
        if (seat != null) {
            values.put("seat", seat.toString());
        }
        live.publish("meeting/" + meeting.id(), "attendance", values);
    }

    private MeetingView hold(MeetingId id) {
        return hold(id, MeetingState.INVITED, MeetingState.IN_SESSION);
    }

    private MeetingView hold(MeetingId id, MeetingState... anyOf) {
        var meeting = meetings.hold(id);
        access.requireRuns(by(), meeting.committee());
        return open(meeting, anyOf);
    }

    private static MeetingView open(MeetingView meeting, MeetingState... anyOf) {
        if (!List.of(anyOf).contains(meeting.state())) {
            throw new WrongState("meeting", meeting.state());
        }
        return meeting;
    }

    private Person by() {
        return user.require();
    }

    private Instant now() {
        return clock.instant();
    }
}
