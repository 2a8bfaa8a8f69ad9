package salaklang.emeeting;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.attendance.OnlineAttendance;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.meeting.MeetingView;
import salaklang.meeting.MeetingViewers;
import salaklang.web.NotFound;

/** Who speaks for a seat or runs the committee attends; who runs it arranges; it is shown to whoever sees the meeting. */
@Component
class EMeetingAccess {

    private final CommitteeRegister committees;
    private final MeetingViewers viewers;
    private final OnlineAttendance attendance;

    EMeetingAccess(CommitteeRegister committees, MeetingViewers viewers, OnlineAttendance attendance) {
        this.committees = committees;
        this.viewers = viewers;
        this.attendance = attendance;
    }

    /**
     * @throws NotFound for a meeting that is not held by electronic media, and to whom it is not visible
     */
    void requireSees(Person person, MeetingView meeting) {
        if (!meeting.mode().isElectronic()) {
            throw new NotFound();
        }
        viewers.requireSees(person, meeting);
    }

    boolean runs(Person person, MeetingView meeting) {
        return committees.runs(person, meeting.committee());
    }

    /** Addresses and times of people are for those who answer for them, and for who audits. */
    boolean seesEvidence(Person person, MeetingView meeting) {
        return runs(person, meeting) || person.is(Role.AUDITOR);
    }

    /** As what a person attends; empty for somebody who only looks on. */
    Optional<Participant> attendsAs(Person person, MeetingView meeting) {
        var seat = attendance
                .seatOf(person, meeting)
                .map(each -> new Participant(each.id(), each.position(), person.displayName()));
        return seat.isPresent() || !runs(person, meeting)
                ? seat
                : Optional.of(new Participant(null, person.displayName(), person.displayName()));
    }

    /** @throws AccessDeniedException to those who may only look on */
    void requireRuns(Person person, MeetingView meeting) {
        if (!runs(person, meeting)) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
    }

    /** @throws AccessDeniedException to those who may only look on */
    Participant requireAttends(Person person, MeetingView meeting) {
        return attendsAs(person, meeting).orElseThrow(() -> new AccessDeniedException("Only those with a seat attend"));
    }
}
