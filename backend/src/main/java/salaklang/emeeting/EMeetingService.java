package salaklang.emeeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.attendance.OnlineAttendance;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.SecondFactor;
import salaklang.meeting.MeetingAdjourned;
import salaklang.meeting.MeetingClosed;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** The use cases of a meeting held by electronic media. Of a secret one each asks for a second factor. */
@Service
@Transactional
class EMeetingService {

    private final EMeetings arrangements;
    private final Connections connections;
    private final Incidents incidents;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final OnlineAttendance attendance;
    private final EMeetingAccess access;
    private final SecondFactor secondFactor;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EMeetingService(
            EMeetings arrangements,
            Connections connections,
            Incidents incidents,
            MeetingRecord meetings,
            CommitteeRegister committees,
            OnlineAttendance attendance,
            EMeetingAccess access,
            SecondFactor secondFactor,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.arrangements = arrangements;
        this.connections = connections;
        this.incidents = incidents;
        this.meetings = meetings;
        this.committees = committees;
        this.attendance = attendance;
        this.access = access;
        this.secondFactor = secondFactor;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EMeetingFile file(MeetingId id) {
        var meeting = require(id);
        var person = user.require();
        var all = connections(id).stream().map(Connection::view).toList();
        var own = all.stream()
                .filter(each -> each.isHere() && person.userName().equals(each.account()))
                .findFirst();
        boolean runs = access.runs(person, meeting);
        var arranged = arrangements.findById(id.value());
        return new EMeetingFile(
                meeting,
                runs,
                access.attendsAs(person, meeting).isPresent(),
                access.seesEvidence(person, meeting),
                secondFactor.isGiven(),
                arranged.map(EMeeting::arrangement).orElse(Arrangement.NONE),
                arranged.map(EMeeting::recording).orElse(null),
                all,
                own.orElse(null),
                incidents.findByMeetingIdOrderByReportedAtAscIdAsc(id).stream()
                        .map(Incident::view)
                        .toList(),
                committees.seats(meeting.committee()));
    }

    /** Sets the way in. */
    public void arrange(MeetingId id, Arrangement arrangement) {
        var meeting = require(id);
        access.requireRuns(user.require(), meeting);
        if (!EMeetingFile.isOpen(meeting) && meeting.state() != MeetingState.PLANNED) {
            throw new WrongState("meeting", meeting.state());
        }
        var arranged = arrangement(id);
        arranged.arrange(arrangement, isSecret(meeting));
        arrangements.save(arranged);
        events.publishEvent(new EMeetingArranged(id, user.require(), now(), null));
    }

    /**
     * Identifies the person by their login and lets them in; for a seat they attend from now on. Whoever is in already stays
     * as they are.
     *
     * @param address from where, as the server sees it
     */
    public void join(MeetingId id, String address) {
        var meeting = requireOpen(id);
        var person = user.require();
        var who = access.requireAttends(person, meeting);
        if (!arrangement(id).isArranged()) {
            throw new InvalidInput("link", "emeeting.error.no-link");
        }
        if (own(id, person) != null) {
            return;
        }
        var by = secondFactor.isGiven() ? Identification.SECOND_FACTOR : Identification.PASSWORD;
        connections.save(Connection.of(id, who, person.userName(), by, address, now()));
        if (who.seat() != null) {
            attendance.come(meeting, who.seat(), person);
        }
        events.publishEvent(new EMeetingJoined(id, person, now(), by.name()));
    }

    /** The person has left, and so attends no more. */
    public void leave(MeetingId id) {
        var meeting = require(id);
        var person = user.require();
        var own = own(id, person);
        if (own != null) {
            own.leave(now());
            connections.save(own);
            go(meeting, own.view());
            events.publishEvent(new EMeetingLeft(id, person, now(), null));
        }
    }

    /** Lets somebody in whom the person, who is in and was identified themselves, knows by sight and voice. */
    public void vouch(MeetingId id, SeatId seat, String name) {
        var meeting = requireOpen(id);
        var person = user.require();
        if (isSecret(meeting)) {
            throw new InvalidInput("seat", "emeeting.error.vouch-secret");
        }
        var voucher = own(id, person);
        if (voucher == null) {
            throw new InvalidInput("seat", "emeeting.error.vouch-self");
        }
        var taken = committees.seats(meeting.committee()).stream()
                .filter(each -> each.id().equals(seat))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("seat", "emeeting.error.seat"));
        if (connections(id).stream()
                .anyMatch(each -> each.isOpen() && seat.equals(each.view().seat()))) {
            throw new InvalidInput("seat", "emeeting.error.seat-here", taken.position());
        }
        var who = new Participant(seat, taken.position(), name == null || name.isBlank() ? taken.name() : name.strip());
        connections.save(Connection.vouched(id, who, person.displayName(), now()));
        events.publishEvent(new EMeetingJoined(id, person, now(), Identification.VOUCHED + ": " + who.position()));
    }

    /** Somebody else has left: who was vouched for, or forgot to say so. */
    public void end(MeetingId id, UUID connection) {
        var meeting = require(id);
        access.requireRuns(user.require(), meeting);
        var left = connections.findByIdAndMeetingId(connection, id).orElseThrow(NotFound::new);
        left.leave(now());
        connections.save(left);
        go(meeting, left.view());
        events.publishEvent(
                new EMeetingLeft(id, user.require(), now(), left.view().position()));
    }

    private void go(MeetingView meeting, ConnectionView left) {
        if (left.seat() != null && left.account() != null) {
            attendance.go(meeting, left.seat(), left.account());
        }
    }

    public void report(MeetingId id, String what) {
        var meeting = requireOpen(id);
        var person = user.require();
        var who = access.requireAttends(person, meeting);
        incidents.save(new Incident(id, what, who.position(), now()));
        events.publishEvent(new IncidentReported(id, person, now(), what.strip()));
    }

    public void resolve(MeetingId id, UUID incident, String how) {
        var meeting = require(id);
        var person = user.require();
        access.requireRuns(person, meeting);
        var resolved = incidents.findByIdAndMeetingId(incident, id).orElseThrow(NotFound::new);
        resolved.resolve(how, person.displayName(), now());
        incidents.save(resolved);
        events.publishEvent(new IncidentResolved(id, person, now(), how.strip()));
    }

    public void noteRecording(MeetingId id, Recording recording) {
        var meeting = require(id);
        access.requireRuns(user.require(), meeting);
        var arranged = arrangement(id);
        arranged.noteRecording(recording, isSecret(meeting), now());
        if (meeting.state().compareTo(MeetingState.IN_SESSION) < 0) {
            throw new WrongState("meeting", meeting.state());
        }
        arrangements.save(arranged);
        events.publishEvent(new RecordingNoted(
                id, user.require(), now(), arranged.recording().sha256()));
    }

    @EventListener
    void on(MeetingClosed event) {
        endAll(event.meeting(), event.at());
    }

    @EventListener
    void on(MeetingAdjourned event) {
        endAll(event.meeting(), event.at());
    }

    private void endAll(MeetingId id, Instant at) {
        for (var open : connections(id)) {
            open.leave(at);
            connections.save(open);
        }
    }

    private MeetingView require(MeetingId id) {
        var meeting = meetings.require(id);
        access.requireSees(user.require(), meeting);
        if (isSecret(meeting)) {
            secondFactor.require();
        }
        return meeting;
    }

    private MeetingView requireOpen(MeetingId id) {
        var meeting = require(id);
        if (!EMeetingFile.isOpen(meeting)) {
            throw new WrongState("meeting", meeting.state());
        }
        return meeting;
    }

    private Connection own(MeetingId id, Person person) {
        return connections(id).stream()
                .filter(each ->
                        each.isOpen() && person.userName().equals(each.view().account()))
                .findFirst()
                .orElse(null);
    }

    private List<Connection> connections(MeetingId id) {
        return connections.findByMeetingIdOrderByJoinedAtAscIdAsc(id);
    }

    private EMeeting arrangement(MeetingId id) {
        return arrangements.findById(id.value()).orElseGet(() -> new EMeeting(id));
    }

    private static boolean isSecret(MeetingView meeting) {
        return meeting.secrecy() == Secrecy.SECRET;
    }

    private Instant now() {
        return clock.instant();
    }
}
