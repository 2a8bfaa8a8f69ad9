package salaklang.attendance;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.Person;
import salaklang.meeting.MeetingView;
import salaklang.meeting.MeetingViewers;
import salaklang.web.NotFound;

/** Who sees a meeting sees who attended it; who runs the committee records them. */
@Component
class AttendanceAccess {

    private final CommitteeRegister committees;
    private final MeetingViewers viewers;

    AttendanceAccess(CommitteeRegister committees, MeetingViewers viewers) {
        this.committees = committees;
        this.viewers = viewers;
    }

    /**
     * @return whether the person runs it
     * @throws NotFound to whom the meeting is not visible
     */
    boolean requireSees(Person person, MeetingView meeting) {
        viewers.requireSees(person, meeting);
        return committees.runs(person, meeting.committee());
    }

    /**
     * @return whether the person runs it
     * @throws NotFound to whom the committee is not visible
     */
    private boolean requireSees(Person person, CommitteeId id) {
        var committee = committees.require(id);
        if (!committees.sees(person, committee)) {
            throw new NotFound();
        }
        return committees.runs(person, committee);
    }

    /**
     * @throws NotFound to whom the committee is not visible
     * @throws AccessDeniedException to those who may only read
     */
    void requireRuns(Person person, CommitteeId id) {
        if (!requireSees(person, id)) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
    }
}
