package salaklang.attendance;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Who came, who left, who presides, and whether a meeting can be opened. Each verb holds the meeting until it is through. */
@Service
@Transactional
public class AttendanceService {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_POSITION = 200;

    private final Attendances attendances;
    private final Participants participants;
    private final Presidings presidings;
    private final AttendanceBook book;
    private final AttendanceAccess access;
    private final MeetingService steps;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendanceService(
            Attendances attendances,
            Participants participants,
            Presidings presidings,
            AttendanceBook book,
            AttendanceAccess access,
            MeetingService steps,
            MeetingRecord meetings,
            CommitteeRegister committees,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attendances = attendances;
        this.participants = participants;
        this.presidings = presidings;
        this.book = book;
        this.access = access;
        this.steps = steps;
        this.meetings = meetings;
        this.committees = committees;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Records the list; seats that it does not name keep what they have. */
    public void record(MeetingId id, AttendanceSheet sheet) {
        var meeting = hold(id);
        fill(meeting, sheet.seats(), CheckIn.LIST);
        if (sheet.participants() != null) {
            replaceParticipants(meeting, sheet.participants());
        }
        recorded(meeting);
        if (sheet.presides() != null) {
            preside(meeting, sheet.presides());
        }
    }

    /** Records who presides from now on; whoever did before has done so until now. */
    public void preside(MeetingId id, Presides choice) {
        preside(hold(id), choice);
    }

    private void preside(MeetingView meeting, Presides choice) {
        var chosen = chosen(meeting, choice);
        var before = presidings.findByMeetingIdAndUntilIsNull(meeting.id());
        if (before.filter(same -> same.isAs(chosen)).isPresent()) {
            return;
        }
        before.ifPresent(last -> {
            if (meeting.state() == MeetingState.IN_SESSION) {
                last.end(now());
            } else {
                presidings.delete(last);
            }
            presidings.flush();
        });
        presidings.save(new Presiding(meeting.id(), chosen));
        events.publishEvent(
                new PresidingRecorded(meeting.id(), meeting.committee(), user.require(), now(), chosen.position()));
    }

    /** Opens the meeting where a quorum is here now. */
    public void open(MeetingId id) {
        hold(id, MeetingState.INVITED);
        steps.open(id);
    }

    /** Gives the meeting up for lack of quorum (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.79). */
    public void adjourn(MeetingId id) {
        var meeting = hold(id, MeetingState.INVITED);
        var quorum = book.roll(meeting).quorum();
        steps.adjourn(id, quorum.present() + "/" + quorum.members());
    }

    private void fill(MeetingView meeting, Map<SeatId, SeatAttendance> filled, CheckIn by) {
        var seats = committees.seats(meeting.committee());
        if (!seats.stream().map(SeatView::id).toList().containsAll(filled.keySet())) {
            throw new NotFound();
        }
        var rules = committees.rules(meeting.committee(), meeting.startsAt());
        Map<SeatId, Attendance> lines = attendances.of(meeting.id()).stream()
                .collect(toMap(Attendance::seat, line -> line, (one, same) -> one));
        for (int ordinal = 0; ordinal < seats.size(); ordinal++) {
            var seat = seats.get(ordinal);
            var how = filled.get(seat.id());
            if (how != null) {
                var arrival = Substitution.weigh(seat, rules, how, false, false);
                var line = lines.get(seat.id());
                if (line == null) {
                    line = new Attendance(meeting.id(), seat, ordinal);
                }
                line.record(seat, arrival, by, now());
                attendances.save(line);
            }
        }
    }

    private void replaceParticipants(MeetingView meeting, List<String> positions) {
        participants.deleteByMeetingId(meeting.id());
        var lines = positions.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int ordinal = 0; ordinal < lines.size(); ordinal++) {
            participants.save(new Participant(meeting.id(), ordinal, lines.get(ordinal)));
        }
    }

    private void recorded(MeetingView meeting) {
        var quorum = book.roll(meeting).quorum();
        events.publishEvent(new AttendanceRecorded(
                meeting.id(), meeting.committee(), user.require(), now(), quorum.present() + "/" + quorum.members()));
    }

    private PresidingView chosen(MeetingView meeting, Presides choice) {
        var reason = choice.reason() == null ? "" : choice.reason().strip();
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput("presidingReason", "attendance.error.too-long", LONGEST_REASON);
        }
        if (choice.seat() == null) {
            return withoutSeat(choice, reason);
        }
        var seat = book.attendees(meeting).stream()
                .filter(one -> one.seat().equals(choice.seat()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!seat.isHere() || seat.presence() != Presence.PRESENT) {
            throw new InvalidInput("presiding", "attendance.error.presiding-absent", seat.position());
        }
        boolean chair = seat.office() == SeatOffice.CHAIR;
        if (!chair && reason.isEmpty()) {
            throw new InvalidInput("presidingReason", "attendance.error.presiding-reason");
        }
        var ground = chair
                ? PresidingGround.CHAIR
                : choice.ground() != null
                        ? choice.ground()
                        : seat.office() == SeatOffice.VICE_CHAIR ? PresidingGround.VICE_CHAIR : PresidingGround.ELECTED;
        return new PresidingView(
                seat.seat(),
                seat.position(),
                seat.name(),
                seat.account(),
                ground,
                chair ? null : reason,
                choice.votes(),
                choice.voters(),
                now(),
                null);
    }

    private PresidingView withoutSeat(Presides choice, String reason) {
        var position = choice.position() == null ? "" : choice.position().strip();
        if (position.isEmpty()) {
            throw new InvalidInput("presidingPosition", "attendance.error.presiding-position");
        }
        if (position.length() > LONGEST_POSITION) {
            throw new InvalidInput("presidingPosition", "attendance.error.too-long", LONGEST_POSITION);
        }
        if (reason.isEmpty()) {
            throw new InvalidInput("presidingReason", "attendance.error.presiding-reason");
        }
        return new PresidingView(
                null, position, null, null, PresidingGround.DELEGATED, reason, null, null, now(), null);
    }

    private MeetingView hold(MeetingId id) {
        return hold(id, MeetingState.INVITED, MeetingState.IN_SESSION);
    }

    private MeetingView hold(MeetingId id, MeetingState... anyOf) {
        var meeting = meetings.hold(id);
        access.requireRuns(user.require(), meeting.committee());
        if (!List.of(anyOf).contains(meeting.state())) {
            throw new WrongState("meeting", meeting.state());
        }
        return meeting;
    }

    private Instant now() {
        return clock.instant();
    }
}
