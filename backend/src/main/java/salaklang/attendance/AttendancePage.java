package salaklang.attendance;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatView;
import salaklang.identity.CurrentUser;
import salaklang.invitation.InvitationRegister;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/** The attendance of a meeting as one person sees it. */
record AttendancePage(MeetingView meeting, RollView roll, boolean runs, List<SeatRow> rows) {

    /** Whether attendance may be recorded. */
    public boolean open() {
        return meeting.state() == MeetingState.INVITED || inSession();
    }

    public boolean inSession() {
        return meeting.state() == MeetingState.IN_SESSION;
    }

    @Service
    @Transactional(readOnly = true)
    static class Reader {

        private final MeetingRecord meetings;
        private final AttendanceBook book;
        private final InvitationRegister invitations;
        private final CommitteeRegister committees;
        private final AttendanceAccess access;
        private final CurrentUser user;

        Reader(
                MeetingRecord meetings,
                AttendanceBook book,
                InvitationRegister invitations,
                CommitteeRegister committees,
                AttendanceAccess access,
                CurrentUser user) {
            this.meetings = meetings;
            this.book = book;
            this.invitations = invitations;
            this.committees = committees;
            this.access = access;
            this.user = user;
        }

        /**
         * Without the rows.
         *
         * @throws NotFound to whom the committee is not visible
         */
        AttendancePage read(MeetingId id) {
            var meeting = meetings.require(id);
            boolean runs = access.requireSees(user.require(), meeting.committee());
            return new AttendancePage(meeting, book.roll(meeting), runs, List.of());
        }

        /** For those who run it, without the rows. */
        AttendancePage requireRuns(MeetingId id) {
            var page = read(id);
            if (!page.runs()) {
                throw new AccessDeniedException("Only those who run the committee may do this");
            }
            return page;
        }

        /** For those who run it, with what the seats answered. */
        AttendancePage rows(MeetingId id) {
            var meeting = meetings.require(id);
            access.requireRuns(user.require(), meeting.committee());
            var rules = committees.rules(meeting.committee(), meeting.startsAt());
            var seats = committees.seats(meeting.committee());
            var byId = seats.stream().collect(toMap(SeatView::id, Function.identity()));
            var replies = invitations.bySeat(id);
            var roll = book.roll(meeting, seats, rules);
            var rows = roll.attendees().stream()
                    .map(one -> SeatRow.of(
                            one,
                            byId.get(one.seat()),
                            byId.containsKey(one.seat()) && Substitution.counts(byId.get(one.seat()), rules),
                            replies.get(one.seat())))
                    .toList();
            return new AttendancePage(meeting, roll, true, rows);
        }
    }
}
