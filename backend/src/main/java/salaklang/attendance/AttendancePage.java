package salaklang.attendance;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/** The attendance of a meeting as one person sees it. */
record AttendancePage(MeetingView meeting, RollView roll, boolean runs) {

    /** Whether attendance may be recorded. */
    public boolean open() {
        return meeting.state() == MeetingState.INVITED || meeting.state() == MeetingState.IN_SESSION;
    }

    @Service
    @Transactional(readOnly = true)
    static class Reader {

        private final MeetingRecord meetings;
        private final AttendanceBook book;
        private final AttendanceAccess access;
        private final CurrentUser user;

        Reader(MeetingRecord meetings, AttendanceBook book, AttendanceAccess access, CurrentUser user) {
            this.meetings = meetings;
            this.book = book;
            this.access = access;
            this.user = user;
        }

        /** @throws NotFound to whom the committee is not visible */
        AttendancePage read(MeetingId id) {
            var meeting = meetings.require(id);
            boolean runs = access.requireSees(user.require(), meeting.committee());
            return new AttendancePage(meeting, book.roll(meeting), runs);
        }

        /** @throws AccessDeniedException to those who may only read */
        AttendancePage requireRuns(MeetingId id) {
            var page = read(id);
            if (!page.runs()) {
                throw new AccessDeniedException("Only those who run the committee may do this");
            }
            return page;
        }
    }
}
